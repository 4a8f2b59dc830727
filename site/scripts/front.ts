/** What runs on the front page. */
import './step-banners.ts';
