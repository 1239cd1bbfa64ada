import { createRoot } from 'react-dom/client';
import { BrowserEdition } from './browser-edition';

const root = document.getElementById('root');
if (root !== null) createRoot(root).render(<BrowserEdition />);
