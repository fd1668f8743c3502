/**
 * Tells on stdout when a window first shows what is waited for: "DRAWN" and milliseconds since 1970, taken in the page at the end of
 * that frame. Asked through Electron and not through a debugger, which would take part in the start that is measured.
 */
const { app } = require('electron');

const untilDrawn = (selector) => `new Promise((resolve) => {
  const look = () => {
    if (document.querySelector(${JSON.stringify(selector)}) === null) { requestAnimationFrame(look); return; }
    const channel = new MessageChannel();
    channel.port1.onmessage = () => resolve(Date.now());
    channel.port2.postMessage(null);
  };
  requestAnimationFrame(look);
})`;

exports.tellDrawn = (selector) => {
  app.on('web-contents-created', (_, contents) => {
    contents.once('dom-ready', () => {
      void contents.executeJavaScript(untilDrawn(selector)).then((at) => process.stdout.write(`DRAWN ${at}\n`));
    });
  });
};
