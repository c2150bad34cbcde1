// Fields that must never be taken for a composer.
const fields: readonly [string, Record<string, string>][] = [
  ['input', { type: 'password' }],
  ['input', { type: 'search' }],
  ['input', { type: 'email' }],
  ['input', { type: 'text' }],
  ['input', { type: 'text', role: 'combobox' }],
  ['textarea', { readonly: '' }],
  ['textarea', { role: 'searchbox' }],
  ['div', { contenteditable: 'true', role: 'combobox' }],
  ['div', { contenteditable: 'true', class: 'cm-editor' }],
];
for (const [tag, attributes] of fields) {
  const field = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) field.setAttribute(name, value);
  field.dataset.field = `${tag} ${JSON.stringify(attributes)}`;
  field.style.cssText = 'display:block;min-height:24px;width:400px;margin:200px 8px 8px';
  document.body.append(field);
}

export {};
