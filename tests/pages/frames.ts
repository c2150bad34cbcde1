// A composer in a srcdoc frame and one in an about:blank frame, as webmail has them.
const srcdoc = document.createElement('iframe');
srcdoc.name = 'srcdoc';
srcdoc.srcdoc =
  '<!doctype html><title>Mail</title><body><div id="editor"><textarea rows="3"></textarea></div>';
const blank = document.createElement('iframe');
blank.name = 'blank';
for (const frame of [srcdoc, blank]) {
  frame.style.cssText = 'width:100%;height:320px';
  document.body.append(frame);
}
const inner = blank.contentDocument;
inner?.body.append(
  Object.assign(inner.createElement('div'), { contentEditable: 'true', role: 'textbox', id: 'editor' }),
);

export {};
