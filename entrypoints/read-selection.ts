import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readSelection } from '@/lib/page/selection';

export default defineUnlistedScript({
	globalName: false,
	main() {
		return readSelection(window);
	},
});
