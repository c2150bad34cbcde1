// A composer in a modal dialog: everything outside it is inert.
const dialog = document.createElement('dialog');
dialog.id = 'editor';
dialog.style.cssText = 'width:500px;height:200px;margin:auto';
dialog.append(document.createElement('textarea'));
document.body.append(dialog);
dialog.showModal();

export {};
