const formTabs = '.tabs-field__tab-button';
/** Where the cursor goes, what is typed in before what is pressed. */
const targets = ['[contenteditable="true"]', 'input:not([type="hidden"]), textarea', 'button'];

/** Brings a field of the form into sight, behind whichever tab it is, and puts the cursor there. */
export async function goToField(path: string): Promise<void> {
  const tabs = [...document.querySelectorAll<HTMLElement>(formTabs)];
  for (const tab of [null, ...tabs]) {
    if (tab) {
      tab.click();
      await nextPicture();
    }
    const field = findField(path);
    if (!field) continue;
    field.scrollIntoView({ block: 'center' });
    cursorPlace(field)?.focus({ preventScroll: true });
    return;
  }
}

function cursorPlace(field: HTMLElement): HTMLElement | null {
  for (const target of targets) {
    const place = field.matches(target) ? field : field.querySelector<HTMLElement>(target);
    if (place) return place;
  }
  return null;
}

function findField(path: string): HTMLElement | null {
  if (path === 'body') return document.querySelector<HTMLElement>('.rich-text-lexical');
  return document.getElementById(`field-${path.replaceAll('.', '__')}`);
}

/** A tab shows its fields one picture after the click. */
async function nextPicture(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 100));
}
