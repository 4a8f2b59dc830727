import type { APIRoute } from 'astro';
import { documentsData } from '../../data/queries.ts';
import { jsonAnswer } from '../../feeds/answers.ts';
import { writeLibrary } from '../../feeds/library.ts';

export const GET: APIRoute = ({ locals: { reader } }) => jsonAnswer(writeLibrary(documentsData(reader)));
