import { startFrame } from './frame/start-frame';
import { startPage } from './page';

// One bundle, two places: a page of the script needs its `google.script` before its own code runs.
if (location.pathname.startsWith('/frame/')) startFrame();
else startPage();
