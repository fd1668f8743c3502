/** The built app as it is, watched until its list is drawn. */
const path = require('node:path');
const { tellDrawn } = require('./tellDrawn.cjs');

tellDrawn('[role=grid] [data-vm]');
require(path.join(__dirname, '..', '..', '..', 'out', 'main', 'main.cjs'));
