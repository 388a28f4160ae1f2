import type { Portal } from '../portal';

export const zillow: Portal = { name: 'zillow', host: /(^|\.)zillow\.com$/ };
