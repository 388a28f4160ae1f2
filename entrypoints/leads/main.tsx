import { render } from 'preact';
import '@/components/theme.css';
import '@/components/field.css';
import '@/components/channel-colors.css';
import '@/components/channel-picker.css';
import '@/components/capture-form/capture-form.css';
import '@/components/receipt/receipt.css';
import '@/components/leads/page.css';
import '@/components/leads/grid.css';
import '@/components/leads/detail.css';
import { inPage } from '@/entrypoints/live/in-page';
import { text } from '@/lib/platform/text';
import { LeadsPage } from './leads-page';

const root = document.getElementById('app');
document.title = text('leads_page_title');
if (root) render(inPage(<LeadsPage />), root);
