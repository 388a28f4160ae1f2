import { fakeBrowser } from 'wxt/testing/fake-browser';
import messages from '@/public/_locales/en/messages.json';

const words: Record<string, { message: string } | undefined> = messages;

fakeBrowser.i18n.getMessage = (key: string, values: string | string[] = []) =>
	(words[key]?.message ?? '').replace(/\$(\d)/g, (_, place: string) => [values].flat()[Number(place) - 1] ?? '');

fakeBrowser.runtime.getManifest = () => ({ manifest_version: 3, name: 'Send to Rechat', version: '1.0.0' });

// Imported before anything that imports the extension API: that is looked up once.
Object.assign(globalThis, { chrome: fakeBrowser });
