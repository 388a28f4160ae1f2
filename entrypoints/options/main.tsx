import { render } from 'preact';
import '@/components/parts/parts.css';
import '@/components/parts/side.css';
import '@/components/options/options.css';
import { inPage } from '@/entrypoints/live/in-page';
import { text } from '@/lib/platform/text';
import { OptionsPage } from './options-page';

const root = document.getElementById('app');
document.title = text('options_page_title');
if (root) render(inPage(<OptionsPage />), root);
