/** The least that an Electron app with a window can be: what the start of ours is measured beside. */
const path = require('node:path');
const { app, BrowserWindow } = require('electron');
const { tellDrawn } = require('./tellDrawn.cjs');

tellDrawn('h1');
void app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1280, height: 800, show: false, webPreferences: { sandbox: true } });
  window.once('ready-to-show', () => window.show());
  void window.loadFile(path.join(__dirname, 'emptyWindow.html'));
});
app.on('window-all-closed', () => app.quit());
