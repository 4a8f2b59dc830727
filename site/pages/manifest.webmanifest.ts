import type { APIRoute } from 'astro';
import { imprint, lookOfPortal } from '../data/queries.ts';
import { manifestAnswer } from '../feeds/answers.ts';
import { writeManifest } from '../feeds/manifest.ts';

export const GET: APIRoute = ({ locals: { reader } }) =>
  manifestAnswer(writeManifest(imprint(reader), lookOfPortal(reader)));
