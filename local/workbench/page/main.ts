import { startPage } from './start-page';

// The token has done its work; what stands in the address bar is seen and copied.
if (window.location.search !== '') window.history.replaceState(null, '', '/');

startPage(document.documentElement.lang === 'en' ? 'en' : 'id');
