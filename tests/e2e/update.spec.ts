import { expect } from '@playwright/test';
import { test } from './fixtures';
import { CALLER, LISTING } from './samples';
import { update } from './update';

test('what is typed while the extension is updated is there again', async ({ extension, visit, openForm, sandbox }) => {
	const page = await visit(LISTING);
	const form = await (await openForm(page)).keepOpen(extension.context);
	await form.fill({ ...CALLER, Note: 'Saturday?' });
	await update(extension, form.page);
	const again = await openForm(page);
	await again.expectFields({ ...CALLER, Note: 'Saturday?' });
	await again.send();
	await again.acceptedLeadId();
	expect(sandbox.leads).toHaveLength(1);
});
