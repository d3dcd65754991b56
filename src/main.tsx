import { createRoot } from 'react-dom/client';
import { parseAddress } from '#address/address.ts';
import { App } from '#app/App.tsx';
import { speakAtFirst } from '#app/preferences.ts';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no element with the id "root"');
const page = createRoot(root);
speakAtFirst(parseAddress(window.location.search).view.language).then(() => page.render(<App />));
