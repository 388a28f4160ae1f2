import { render } from 'preact';
import '@/components/parts/parts.css';
import '@/components/parts/side.css';
import '@/components/capture-form/frame.css';
import '@/components/capture-form/form.css';
import '@/components/receipt/receipt.css';
import '@/components/leads/leads.css';
import { inPage } from '@/entrypoints/live/in-page';
import { text } from '@/lib/platform/text';
import { LeadsPage } from './leads-page';

const root = document.getElementById('app');
document.title = text('leads_page_title');
if (root) render(inPage(<LeadsPage />), root);
