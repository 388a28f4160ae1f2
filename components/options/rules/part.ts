import type { Rule } from '@/lib/setup/rule';
import type { Save } from '../save';
import type { EditableList } from '../use-editable-list';

export interface RuleEditing {
	list: EditableList;
	onSave: Save<Rule>;
}
