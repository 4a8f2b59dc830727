/** Everything that runs on an article's page; the page lacks nothing without it. */
import './keep-articles.ts';
import './load-aside.ts';
import './play-video.ts';
import './print-page.ts';
import './share-page.ts';
