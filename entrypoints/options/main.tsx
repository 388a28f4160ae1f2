import { render } from 'preact';
import '@/components/theme.css';
import '@/components/field.css';
import '@/components/channel-colors.css';
import '@/components/channel-picker.css';
import '@/components/capture-form/capture-form.css';
import '@/components/options/page.css';
import '@/components/options/forms.css';
import '@/components/options/rows.css';
import '@/components/options/roster.css';
import '@/components/options/tree.css';
import { inPage } from '@/entrypoints/live/in-page';
import { text } from '@/lib/platform/text';
import { OptionsPage } from './options-page';

const root = document.getElementById('app');
document.title = text('options_page_title');
if (root) render(inPage(<OptionsPage />), root);
