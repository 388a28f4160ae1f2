import '@/components/parts/parts.css';
import '@/components/parts/keys.css';
import '@/components/parts/side.css';
import '@/components/options/options.css';
import { showPage } from '@/entrypoints/live/show-page';
import { OptionsPage } from './options-page';

showPage('options_page_title', <OptionsPage />);
