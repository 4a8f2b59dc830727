export type Cut = 'shirt' | 'jacket' | 'suit' | 'coat' | 'aodai' | 'blouse' | 'jersey' | 'vest' | 'apron';

export type Build = 'man' | 'woman';

/** What somebody wears. `top` and `bottom` are the two large colours, `accent` the small one. */
export interface Outfit {
  cut: Cut;
  top: string;
  bottom: string;
  accent?: string;
  shoes?: string;
}

const SHORT_SLEEVES: readonly Cut[] = ['shirt', 'jersey', 'vest', 'blouse', 'apron'];

/** True when the outfit leaves the forearms bare. */
export const bareArms = (o: Outfit): boolean => SHORT_SLEEVES.includes(o.cut);
