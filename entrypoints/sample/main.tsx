import '@/components/parts/parts.css';
import '@/components/parts/keys.css';
import '@/components/sample/sample.css';
import { SamplePage } from '@/components/sample/sample-page';
import { showPage } from '@/entrypoints/live/show-page';
import { useOpenKeys } from '@/entrypoints/live/use-open-keys';

function Sample() {
	return <SamplePage openKeys={useOpenKeys()} />;
}

showPage('sample_page_title', <Sample />);

const reader = document.createElement('script');
reader.src = '/read-sample.js';
document.head.append(reader);
