#!/usr/bin/env node
// npm links only files inside a workspace, and the bundles stand beside it.
import '../../dist/cli.js';
