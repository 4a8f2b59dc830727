/** What runs on a campaign's page. */
import './play-video.ts';
import './step-banners.ts';
