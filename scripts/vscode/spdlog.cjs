// Stands in for VS Code's native logger, whose npm package has no compiled binary: without it every output channel of an
// extension stays empty. Same face as @vscode/spdlog; one line per message, one older file kept.
const fs = require('node:fs');
const path = require('node:path');

const LEVELS = ['trace', 'debug', 'info', 'warning', 'error', 'critical'];
let level = 2;

class Logger {
  #stamped = true;

  constructor(_kind, _name, file, maxBytes) {
    this.file = file;
    this.maxBytes = maxBytes;
    this.level = level;
    this.bytes = fs.existsSync(file) ? fs.statSync(file).size : 0;
  }

  #write(rank, message) {
    if (rank < this.level) return;
    const stamp = new Date().toISOString().replace('T', ' ').replace('Z', '');
    const line = this.#stamped ? `${stamp} [${LEVELS[rank]}] ${message}\n` : message;
    if (this.bytes + line.length > this.maxBytes) this.#rotate();
    this.bytes += Buffer.byteLength(line);
    try {
      fs.appendFileSync(this.file, line);
    } catch {
      // A log that cannot be written must not stop the editor.
    }
  }

  #rotate() {
    fs.rmSync(`${this.file}.1`, { force: true });
    if (fs.existsSync(this.file)) fs.renameSync(this.file, `${this.file}.1`);
    this.bytes = 0;
  }

  trace = (message) => this.#write(0, message);
  debug = (message) => this.#write(1, message);
  info = (message) => this.#write(2, message);
  warn = (message) => this.#write(3, message);
  error = (message) => this.#write(4, message);
  critical = (message) => this.#write(5, message);
  getLevel = () => this.level;
  setLevel = (value) => (this.level = value);
  setPattern = () => {};
  clearFormatters = () => (this.#stamped = false);
  flush = () => {};
  drop = () => {};
}

async function createLogger(kind, name, file, maxBytes) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  return new Logger(kind, name, file, maxBytes);
}

// One by one: VS Code imports them by name, and Node finds the names of a CommonJS module only in this form.
exports.version = 1;
exports.setLevel = (value) => (level = value);
exports.setFlushOn = () => {};
exports.Logger = Logger;
exports.createRotatingLogger = (...args) => createLogger('rotating', ...args);
exports.createAsyncRotatingLogger = (...args) => createLogger('rotating_async', ...args);
