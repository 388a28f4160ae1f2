import '@/components/parts/parts.css';
import '@/components/parts/side.css';
import '@/components/capture-form/frame.css';
import '@/components/capture-form/form.css';
import '@/components/receipt/receipt.css';
import '@/components/leads/leads.css';
import { showPage } from '@/entrypoints/live/show-page';
import { LeadsPage } from './leads-page';

showPage('leads_page_title', <LeadsPage />);
