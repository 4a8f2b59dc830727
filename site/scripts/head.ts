/** Everything that runs in the head of every page, the same bytes everywhere. */
import './keep-fonts.ts';
import './follow-windows.ts';
