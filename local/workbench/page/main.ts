import { api } from './api';
import { startPage } from './start-page';

// The token has done its work; what stands in the address bar is seen and copied.
if (window.location.search !== '') window.history.replaceState(null, '', '/');

void api.book().then(startPage);
