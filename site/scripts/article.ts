/** Everything that runs on an article's page; the page lacks nothing without it. */
import './load-aside.ts';
import './play-video.ts';
import './print-page.ts';
import './share-page.ts';
