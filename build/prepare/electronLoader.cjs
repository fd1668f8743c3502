// Stands in for Electron's default app in the substitute runtime: `electron [switches] <app folder or file> [arguments]`.
const { app } = require('electron');
const fs = require('node:fs');
const Module = require('node:module');
const path = require('node:path');

const args = process.argv.slice(1);
let index = 0;
for (; index < args.length; index++) {
  if (args[index] === '-r' || args[index] === '--require') require(path.resolve(args[++index]));
  else if (!args[index].startsWith('-')) break;
}
if (args[index] === undefined) {
  console.error('usage: electron <app>');
  app.exit(1);
} else {
  process.defaultApp = true;
  const target = path.resolve(args[index]);
  let main = target;
  if (fs.statSync(target).isDirectory()) {
    const manifest = JSON.parse(fs.readFileSync(path.join(target, 'package.json'), 'utf8'));
    app.setVersion(manifest.version ?? '0.0.0');
    app.name = manifest.productName ?? manifest.name;
    app.setPath('userData', path.join(app.getPath('appData'), app.name));
    app.setAppPath(target);
    main = path.join(target, manifest.main ?? 'index.js');
  } else {
    app.setAppPath(path.dirname(target));
  }
  Module._load(Module._resolveFilename(main, module, true), module, true);
}
