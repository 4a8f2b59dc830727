import { runCommand } from './entry.ts';
import { runNewsroom } from './supervisor/newsroom.ts';

await runCommand(() => runNewsroom({ isDevelopment: true }));
