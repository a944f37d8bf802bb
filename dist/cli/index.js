#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 8905:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



var isObject = __nccwpck_require__(6403);

module.exports = function extend(o/*, objects*/) {
  if (!isObject(o)) { o = {}; }

  var len = arguments.length;
  for (var i = 1; i < len; i++) {
    var obj = arguments[i];

    if (isObject(obj)) {
      assign(o, obj);
    }
  }
  return o;
};

function assign(a, b) {
  for (var key in b) {
    if (hasOwn(b, key)) {
      a[key] = b[key];
    }
  }
}

/**
 * Returns true if the given `key` is an own property of `obj`.
 */

function hasOwn(obj, key) {
  return Object.prototype.hasOwnProperty.call(obj, key);
}


/***/ }),

/***/ 1916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = __webpack_unused_export__ = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
__webpack_unused_export__ = closest;


/***/ }),

/***/ 9599:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const fs = __nccwpck_require__(9896);
const sections = __nccwpck_require__(9495);
const defaults = __nccwpck_require__(7545);
const stringify = __nccwpck_require__(4710);
const excerpt = __nccwpck_require__(7894);
const engines = __nccwpck_require__(4452);
const toFile = __nccwpck_require__(8073);
const parse = __nccwpck_require__(8120);
const utils = __nccwpck_require__(8698);

/**
 * Takes a string or object with `content` property, extracts
 * and parses front-matter from the string, then returns an object
 * with `data`, `content` and other [useful properties](#returned-object).
 *
 * ```js
 * const matter = require('gray-matter');
 * console.log(matter('---\ntitle: Home\n---\nOther stuff'));
 * //=> { data: { title: 'Home'}, content: 'Other stuff' }
 * ```
 * @param {Object|String} `input` String, or object with `content` string
 * @param {Object} `options`
 * @return {Object}
 * @api public
 */

function matter(input, options) {
  if (input === '') {
    return { data: {}, content: input, excerpt: '', orig: input };
  }

  let file = toFile(input);
  const cached = matter.cache[file.content];

  if (!options) {
    if (cached) {
      file = Object.assign({}, cached);
      file.orig = cached.orig;
      return file;
    }

    // only cache if there are no options passed. if we cache when options
    // are passed, we would need to also cache options values, which would
    // negate any performance benefits of caching
    matter.cache[file.content] = file;
  }

  return parseMatter(file, options);
}

/**
 * Parse front matter
 */

function parseMatter(file, options) {
  const opts = defaults(options);
  const open = opts.delimiters[0];
  const close = '\n' + opts.delimiters[1];
  let str = file.content;

  if (opts.language) {
    file.language = opts.language;
  }

  // get the length of the opening delimiter
  const openLen = open.length;
  if (!utils.startsWith(str, open, openLen)) {
    excerpt(file, opts);
    return file;
  }

  // if the next character after the opening delimiter is
  // a character from the delimiter, then it's not a front-
  // matter delimiter
  if (str.charAt(openLen) === open.slice(-1)) {
    return file;
  }

  // strip the opening delimiter
  str = str.slice(openLen);
  const len = str.length;

  // use the language defined after first delimiter, if it exists
  const language = matter.language(str, opts);
  if (language.name) {
    file.language = language.name;
    str = str.slice(language.raw.length);
  }

  // get the index of the closing delimiter
  let closeIndex = str.indexOf(close);
  if (closeIndex === -1) {
    closeIndex = len;
  }

  // get the raw front-matter block
  file.matter = str.slice(0, closeIndex);

  const block = file.matter.replace(/^\s*#[^\n]+/gm, '').trim();
  if (block === '') {
    file.isEmpty = true;
    file.empty = file.content;
    file.data = {};
  } else {

    // create file.data by parsing the raw file.matter block
    file.data = parse(file.language, file.matter, opts);
  }

  // update file.content
  if (closeIndex === len) {
    file.content = '';
  } else {
    file.content = str.slice(closeIndex + close.length);
    if (file.content[0] === '\r') {
      file.content = file.content.slice(1);
    }
    if (file.content[0] === '\n') {
      file.content = file.content.slice(1);
    }
  }

  excerpt(file, opts);

  if (opts.sections === true || typeof opts.section === 'function') {
    sections(file, opts.section);
  }
  return file;
}

/**
 * Expose engines
 */

matter.engines = engines;

/**
 * Stringify an object to YAML or the specified language, and
 * append it to the given string. By default, only YAML and JSON
 * can be stringified. See the [engines](#engines) section to learn
 * how to stringify other languages.
 *
 * ```js
 * console.log(matter.stringify('foo bar baz', {title: 'Home'}));
 * // results in:
 * // ---
 * // title: Home
 * // ---
 * // foo bar baz
 * ```
 * @param {String|Object} `file` The content string to append to stringified front-matter, or a file object with `file.content` string.
 * @param {Object} `data` Front matter to stringify.
 * @param {Object} `options` [Options](#options) to pass to gray-matter and [js-yaml].
 * @return {String} Returns a string created by wrapping stringified yaml with delimiters, and appending that to the given string.
 * @api public
 */

matter.stringify = function(file, data, options) {
  if (typeof file === 'string') file = matter(file, options);
  return stringify(file, data, options);
};

/**
 * Synchronously read a file from the file system and parse
 * front matter. Returns the same object as the [main function](#matter).
 *
 * ```js
 * const file = matter.read('./content/blog-post.md');
 * ```
 * @param {String} `filepath` file path of the file to read.
 * @param {Object} `options` [Options](#options) to pass to gray-matter.
 * @return {Object} Returns [an object](#returned-object) with `data` and `content`
 * @api public
 */

matter.read = function(filepath, options) {
  const str = fs.readFileSync(filepath, 'utf8');
  const file = matter(str, options);
  file.path = filepath;
  return file;
};

/**
 * Returns true if the given `string` has front matter.
 * @param  {String} `string`
 * @param  {Object} `options`
 * @return {Boolean} True if front matter exists.
 * @api public
 */

matter.test = function(str, options) {
  return utils.startsWith(str, defaults(options).delimiters[0]);
};

/**
 * Detect the language to use, if one is defined after the
 * first front-matter delimiter.
 * @param  {String} `string`
 * @param  {Object} `options`
 * @return {Object} Object with `raw` (actual language string), and `name`, the language with whitespace trimmed
 */

matter.language = function(str, options) {
  const opts = defaults(options);
  const open = opts.delimiters[0];

  if (matter.test(str)) {
    str = str.slice(open.length);
  }

  const language = str.slice(0, str.search(/\r?\n/));
  return {
    raw: language,
    name: language ? language.trim() : ''
  };
};

/**
 * Expose `matter`
 */

matter.cache = {};
matter.clearCache = function() {
  matter.cache = {};
};
module.exports = matter;


/***/ }),

/***/ 7545:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const engines = __nccwpck_require__(4452);
const utils = __nccwpck_require__(8698);

module.exports = function(options) {
  const opts = Object.assign({}, options);

  // ensure that delimiters are an array
  opts.delimiters = utils.arrayify(opts.delims || opts.delimiters || '---');
  if (opts.delimiters.length === 1) {
    opts.delimiters.push(opts.delimiters[0]);
  }

  opts.language = (opts.language || opts.lang || 'yaml').toLowerCase();
  opts.engines = Object.assign({}, engines, opts.parsers, opts.engines);
  return opts;
};


/***/ }),

/***/ 5921:
/***/ ((module) => {



module.exports = function(name, options) {
  let engine = options.engines[name] || options.engines[aliase(name)];
  if (typeof engine === 'undefined') {
    throw new Error('gray-matter engine "' + name + '" is not registered');
  }
  if (typeof engine === 'function') {
    engine = { parse: engine };
  }
  return engine;
};

function aliase(name) {
  switch (name.toLowerCase()) {
    case 'js':
    case 'javascript':
      return 'javascript';
    case 'coffee':
    case 'coffeescript':
    case 'cson':
      return 'coffee';
    case 'yaml':
    case 'yml':
      return 'yaml';
    default: {
      return name;
    }
  }
}


/***/ }),

/***/ 4452:
/***/ ((module, exports, __nccwpck_require__) => {



const yaml = __nccwpck_require__(188);

/**
 * Default engines
 */

const engines = exports = module.exports;

/**
 * YAML
 */

engines.yaml = {
  parse: yaml.safeLoad.bind(yaml),
  stringify: yaml.safeDump.bind(yaml)
};

/**
 * JSON
 */

engines.json = {
  parse: JSON.parse.bind(JSON),
  stringify: function(obj, options) {
    const opts = Object.assign({replacer: null, space: 2}, options);
    return JSON.stringify(obj, opts.replacer, opts.space);
  }
};

/**
 * JavaScript
 */

engines.javascript = {
  parse: function parse(str, options, wrap) {
    /* eslint no-eval: 0 */
    try {
      if (wrap !== false) {
        str = '(function() {\nreturn ' + str.trim() + ';\n}());';
      }
      return eval(str) || {};
    } catch (err) {
      if (wrap !== false && /(unexpected|identifier)/i.test(err.message)) {
        return parse(str, options, false);
      }
      throw new SyntaxError(err);
    }
  },
  stringify: function() {
    throw new Error('stringifying JavaScript is not supported');
  }
};


/***/ }),

/***/ 7894:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const defaults = __nccwpck_require__(7545);

module.exports = function(file, options) {
  const opts = defaults(options);

  if (file.data == null) {
    file.data = {};
  }

  if (typeof opts.excerpt === 'function') {
    return opts.excerpt(file, opts);
  }

  const sep = file.data.excerpt_separator || opts.excerpt_separator;
  if (sep == null && (opts.excerpt === false || opts.excerpt == null)) {
    return file;
  }

  const delimiter = typeof opts.excerpt === 'string'
    ? opts.excerpt
    : (sep || opts.delimiters[0]);

  // if enabled, get the excerpt defined after front-matter
  const idx = file.content.indexOf(delimiter);
  if (idx !== -1) {
    file.excerpt = file.content.slice(0, idx);
  }

  return file;
};


/***/ }),

/***/ 8120:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const getEngine = __nccwpck_require__(5921);
const defaults = __nccwpck_require__(7545);

module.exports = function(language, str, options) {
  const opts = defaults(options);
  const engine = getEngine(language, opts);
  if (typeof engine.parse !== 'function') {
    throw new TypeError('expected "' + language + '.parse" to be a function');
  }
  return engine.parse(str, opts);
};


/***/ }),

/***/ 4710:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const typeOf = __nccwpck_require__(5140);
const getEngine = __nccwpck_require__(5921);
const defaults = __nccwpck_require__(7545);

module.exports = function(file, data, options) {
  if (data == null && options == null) {
    switch (typeOf(file)) {
      case 'object':
        data = file.data;
        options = {};
        break;
      case 'string':
        return file;
      default: {
        throw new TypeError('expected file to be a string or object');
      }
    }
  }

  const str = file.content;
  const opts = defaults(options);
  if (data == null) {
    if (!opts.data) return file;
    data = opts.data;
  }

  const language = file.language || opts.language;
  const engine = getEngine(language, opts);
  if (typeof engine.stringify !== 'function') {
    throw new TypeError('expected "' + language + '.stringify" to be a function');
  }

  data = Object.assign({}, file.data, data);
  const open = opts.delimiters[0];
  const close = opts.delimiters[1];
  const matter = engine.stringify(data, options).trim();
  let buf = '';

  if (matter !== '{}') {
    buf = newline(open) + newline(matter) + newline(close);
  }

  if (typeof file.excerpt === 'string' && file.excerpt !== '') {
    if (str.indexOf(file.excerpt.trim()) === -1) {
      buf += newline(file.excerpt) + newline(close);
    }
  }

  return buf + newline(str);
};

function newline(str) {
  return str.slice(-1) !== '\n' ? str + '\n' : str;
}


/***/ }),

/***/ 8073:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const typeOf = __nccwpck_require__(5140);
const stringify = __nccwpck_require__(4710);
const utils = __nccwpck_require__(8698);

/**
 * Normalize the given value to ensure an object is returned
 * with the expected properties.
 */

module.exports = function(file) {
  if (typeOf(file) !== 'object') {
    file = { content: file };
  }

  if (typeOf(file.data) !== 'object') {
    file.data = {};
  }

  // if file was passed as an object, ensure that
  // "file.content" is set
  if (file.contents && file.content == null) {
    file.content = file.contents;
  }

  // set non-enumerable properties on the file object
  utils.define(file, 'orig', utils.toBuffer(file.content));
  utils.define(file, 'language', file.language || '');
  utils.define(file, 'matter', file.matter || '');
  utils.define(file, 'stringify', function(data, options) {
    if (options && options.language) {
      file.language = options.language;
    }
    return stringify(file, data, options);
  });

  // strip BOM and ensure that "file.content" is a string
  file.content = utils.toString(file.content);
  file.isEmpty = false;
  file.excerpt = '';
  return file;
};


/***/ }),

/***/ 8698:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



const stripBom = __nccwpck_require__(1389);
const typeOf = __nccwpck_require__(5140);

exports.define = function(obj, key, val) {
  Reflect.defineProperty(obj, key, {
    enumerable: false,
    configurable: true,
    writable: true,
    value: val
  });
};

/**
 * Returns true if `val` is a buffer
 */

exports.isBuffer = function(val) {
  return typeOf(val) === 'buffer';
};

/**
 * Returns true if `val` is an object
 */

exports.isObject = function(val) {
  return typeOf(val) === 'object';
};

/**
 * Cast `input` to a buffer
 */

exports.toBuffer = function(input) {
  return typeof input === 'string' ? Buffer.from(input) : input;
};

/**
 * Cast `val` to a string.
 */

exports.toString = function(input) {
  if (exports.isBuffer(input)) return stripBom(String(input));
  if (typeof input !== 'string') {
    throw new TypeError('expected input to be a string or buffer');
  }
  return stripBom(input);
};

/**
 * Cast `val` to an array.
 */

exports.arrayify = function(val) {
  return val ? (Array.isArray(val) ? val : [val]) : [];
};

/**
 * Returns true if `str` starts with `substr`.
 */

exports.startsWith = function(str, substr, len) {
  if (typeof len !== 'number') len = substr.length;
  return str.slice(0, len) === substr;
};


/***/ }),

/***/ 188:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {




var yaml = __nccwpck_require__(993);


module.exports = yaml;


/***/ }),

/***/ 993:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {




var loader = __nccwpck_require__(9559);
var dumper = __nccwpck_require__(9081);


function deprecated(name) {
  return function () {
    throw new Error('Function ' + name + ' is deprecated and cannot be used.');
  };
}


module.exports.Type = __nccwpck_require__(7592);
module.exports.Schema = __nccwpck_require__(995);
module.exports.FAILSAFE_SCHEMA = __nccwpck_require__(6587);
module.exports.JSON_SCHEMA = __nccwpck_require__(5636);
module.exports.CORE_SCHEMA = __nccwpck_require__(4773);
module.exports.DEFAULT_SAFE_SCHEMA = __nccwpck_require__(8693);
module.exports.DEFAULT_FULL_SCHEMA = __nccwpck_require__(1285);
module.exports.load                = loader.load;
module.exports.loadAll             = loader.loadAll;
module.exports.safeLoad            = loader.safeLoad;
module.exports.safeLoadAll         = loader.safeLoadAll;
module.exports.dump                = dumper.dump;
module.exports.safeDump            = dumper.safeDump;
module.exports.YAMLException = __nccwpck_require__(7627);

// Deprecated schema names from JS-YAML 2.0.x
module.exports.MINIMAL_SCHEMA = __nccwpck_require__(6587);
module.exports.SAFE_SCHEMA = __nccwpck_require__(8693);
module.exports.DEFAULT_SCHEMA = __nccwpck_require__(1285);

// Deprecated functions from JS-YAML 1.x.x
module.exports.scan           = deprecated('scan');
module.exports.parse          = deprecated('parse');
module.exports.compose        = deprecated('compose');
module.exports.addConstructor = deprecated('addConstructor');


/***/ }),

/***/ 3973:
/***/ ((module) => {




function isNothing(subject) {
  return (typeof subject === 'undefined') || (subject === null);
}


function isObject(subject) {
  return (typeof subject === 'object') && (subject !== null);
}


function toArray(sequence) {
  if (Array.isArray(sequence)) return sequence;
  else if (isNothing(sequence)) return [];

  return [ sequence ];
}


function extend(target, source) {
  var index, length, key, sourceKeys;

  if (source) {
    sourceKeys = Object.keys(source);

    for (index = 0, length = sourceKeys.length; index < length; index += 1) {
      key = sourceKeys[index];
      target[key] = source[key];
    }
  }

  return target;
}


function repeat(string, count) {
  var result = '', cycle;

  for (cycle = 0; cycle < count; cycle += 1) {
    result += string;
  }

  return result;
}


function isNegativeZero(number) {
  return (number === 0) && (Number.NEGATIVE_INFINITY === 1 / number);
}


module.exports.isNothing      = isNothing;
module.exports.isObject       = isObject;
module.exports.toArray        = toArray;
module.exports.repeat         = repeat;
module.exports.isNegativeZero = isNegativeZero;
module.exports.extend         = extend;


/***/ }),

/***/ 9081:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



/*eslint-disable no-use-before-define*/

var common              = __nccwpck_require__(3973);
var YAMLException       = __nccwpck_require__(7627);
var DEFAULT_FULL_SCHEMA = __nccwpck_require__(1285);
var DEFAULT_SAFE_SCHEMA = __nccwpck_require__(8693);

var _toString       = Object.prototype.toString;
var _hasOwnProperty = Object.prototype.hasOwnProperty;

var CHAR_TAB                  = 0x09; /* Tab */
var CHAR_LINE_FEED            = 0x0A; /* LF */
var CHAR_CARRIAGE_RETURN      = 0x0D; /* CR */
var CHAR_SPACE                = 0x20; /* Space */
var CHAR_EXCLAMATION          = 0x21; /* ! */
var CHAR_DOUBLE_QUOTE         = 0x22; /* " */
var CHAR_SHARP                = 0x23; /* # */
var CHAR_PERCENT              = 0x25; /* % */
var CHAR_AMPERSAND            = 0x26; /* & */
var CHAR_SINGLE_QUOTE         = 0x27; /* ' */
var CHAR_ASTERISK             = 0x2A; /* * */
var CHAR_COMMA                = 0x2C; /* , */
var CHAR_MINUS                = 0x2D; /* - */
var CHAR_COLON                = 0x3A; /* : */
var CHAR_EQUALS               = 0x3D; /* = */
var CHAR_GREATER_THAN         = 0x3E; /* > */
var CHAR_QUESTION             = 0x3F; /* ? */
var CHAR_COMMERCIAL_AT        = 0x40; /* @ */
var CHAR_LEFT_SQUARE_BRACKET  = 0x5B; /* [ */
var CHAR_RIGHT_SQUARE_BRACKET = 0x5D; /* ] */
var CHAR_GRAVE_ACCENT         = 0x60; /* ` */
var CHAR_LEFT_CURLY_BRACKET   = 0x7B; /* { */
var CHAR_VERTICAL_LINE        = 0x7C; /* | */
var CHAR_RIGHT_CURLY_BRACKET  = 0x7D; /* } */

var ESCAPE_SEQUENCES = {};

ESCAPE_SEQUENCES[0x00]   = '\\0';
ESCAPE_SEQUENCES[0x07]   = '\\a';
ESCAPE_SEQUENCES[0x08]   = '\\b';
ESCAPE_SEQUENCES[0x09]   = '\\t';
ESCAPE_SEQUENCES[0x0A]   = '\\n';
ESCAPE_SEQUENCES[0x0B]   = '\\v';
ESCAPE_SEQUENCES[0x0C]   = '\\f';
ESCAPE_SEQUENCES[0x0D]   = '\\r';
ESCAPE_SEQUENCES[0x1B]   = '\\e';
ESCAPE_SEQUENCES[0x22]   = '\\"';
ESCAPE_SEQUENCES[0x5C]   = '\\\\';
ESCAPE_SEQUENCES[0x85]   = '\\N';
ESCAPE_SEQUENCES[0xA0]   = '\\_';
ESCAPE_SEQUENCES[0x2028] = '\\L';
ESCAPE_SEQUENCES[0x2029] = '\\P';

var DEPRECATED_BOOLEANS_SYNTAX = [
  'y', 'Y', 'yes', 'Yes', 'YES', 'on', 'On', 'ON',
  'n', 'N', 'no', 'No', 'NO', 'off', 'Off', 'OFF'
];

function compileStyleMap(schema, map) {
  var result, keys, index, length, tag, style, type;

  if (map === null) return {};

  result = {};
  keys = Object.keys(map);

  for (index = 0, length = keys.length; index < length; index += 1) {
    tag = keys[index];
    style = String(map[tag]);

    if (tag.slice(0, 2) === '!!') {
      tag = 'tag:yaml.org,2002:' + tag.slice(2);
    }
    type = schema.compiledTypeMap['fallback'][tag];

    if (type && _hasOwnProperty.call(type.styleAliases, style)) {
      style = type.styleAliases[style];
    }

    result[tag] = style;
  }

  return result;
}

function encodeHex(character) {
  var string, handle, length;

  string = character.toString(16).toUpperCase();

  if (character <= 0xFF) {
    handle = 'x';
    length = 2;
  } else if (character <= 0xFFFF) {
    handle = 'u';
    length = 4;
  } else if (character <= 0xFFFFFFFF) {
    handle = 'U';
    length = 8;
  } else {
    throw new YAMLException('code point within a string may not be greater than 0xFFFFFFFF');
  }

  return '\\' + handle + common.repeat('0', length - string.length) + string;
}

function State(options) {
  this.schema        = options['schema'] || DEFAULT_FULL_SCHEMA;
  this.indent        = Math.max(1, (options['indent'] || 2));
  this.noArrayIndent = options['noArrayIndent'] || false;
  this.skipInvalid   = options['skipInvalid'] || false;
  this.flowLevel     = (common.isNothing(options['flowLevel']) ? -1 : options['flowLevel']);
  this.styleMap      = compileStyleMap(this.schema, options['styles'] || null);
  this.sortKeys      = options['sortKeys'] || false;
  this.lineWidth     = options['lineWidth'] || 80;
  this.noRefs        = options['noRefs'] || false;
  this.noCompatMode  = options['noCompatMode'] || false;
  this.condenseFlow  = options['condenseFlow'] || false;

  this.implicitTypes = this.schema.compiledImplicit;
  this.explicitTypes = this.schema.compiledExplicit;

  this.tag = null;
  this.result = '';

  this.duplicates = [];
  this.usedDuplicates = null;
}

// Indents every line in a string. Empty lines (\n only) are not indented.
function indentString(string, spaces) {
  var ind = common.repeat(' ', spaces),
      position = 0,
      next = -1,
      result = '',
      line,
      length = string.length;

  while (position < length) {
    next = string.indexOf('\n', position);
    if (next === -1) {
      line = string.slice(position);
      position = length;
    } else {
      line = string.slice(position, next + 1);
      position = next + 1;
    }

    if (line.length && line !== '\n') result += ind;

    result += line;
  }

  return result;
}

function generateNextLine(state, level) {
  return '\n' + common.repeat(' ', state.indent * level);
}

function testImplicitResolving(state, str) {
  var index, length, type;

  for (index = 0, length = state.implicitTypes.length; index < length; index += 1) {
    type = state.implicitTypes[index];

    if (type.resolve(str)) {
      return true;
    }
  }

  return false;
}

// [33] s-white ::= s-space | s-tab
function isWhitespace(c) {
  return c === CHAR_SPACE || c === CHAR_TAB;
}

// Returns true if the character can be printed without escaping.
// From YAML 1.2: "any allowed characters known to be non-printable
// should also be escaped. [However,] This isn’t mandatory"
// Derived from nb-char - \t - #x85 - #xA0 - #x2028 - #x2029.
function isPrintable(c) {
  return  (0x00020 <= c && c <= 0x00007E)
      || ((0x000A1 <= c && c <= 0x00D7FF) && c !== 0x2028 && c !== 0x2029)
      || ((0x0E000 <= c && c <= 0x00FFFD) && c !== 0xFEFF /* BOM */)
      ||  (0x10000 <= c && c <= 0x10FFFF);
}

// [34] ns-char ::= nb-char - s-white
// [27] nb-char ::= c-printable - b-char - c-byte-order-mark
// [26] b-char  ::= b-line-feed | b-carriage-return
// [24] b-line-feed       ::=     #xA    /* LF */
// [25] b-carriage-return ::=     #xD    /* CR */
// [3]  c-byte-order-mark ::=     #xFEFF
function isNsChar(c) {
  return isPrintable(c) && !isWhitespace(c)
    // byte-order-mark
    && c !== 0xFEFF
    // b-char
    && c !== CHAR_CARRIAGE_RETURN
    && c !== CHAR_LINE_FEED;
}

// Simplified test for values allowed after the first character in plain style.
function isPlainSafe(c, prev) {
  // Uses a subset of nb-char - c-flow-indicator - ":" - "#"
  // where nb-char ::= c-printable - b-char - c-byte-order-mark.
  return isPrintable(c) && c !== 0xFEFF
    // - c-flow-indicator
    && c !== CHAR_COMMA
    && c !== CHAR_LEFT_SQUARE_BRACKET
    && c !== CHAR_RIGHT_SQUARE_BRACKET
    && c !== CHAR_LEFT_CURLY_BRACKET
    && c !== CHAR_RIGHT_CURLY_BRACKET
    // - ":" - "#"
    // /* An ns-char preceding */ "#"
    && c !== CHAR_COLON
    && ((c !== CHAR_SHARP) || (prev && isNsChar(prev)));
}

// Simplified test for values allowed as the first character in plain style.
function isPlainSafeFirst(c) {
  // Uses a subset of ns-char - c-indicator
  // where ns-char = nb-char - s-white.
  return isPrintable(c) && c !== 0xFEFF
    && !isWhitespace(c) // - s-white
    // - (c-indicator ::=
    // “-” | “?” | “:” | “,” | “[” | “]” | “{” | “}”
    && c !== CHAR_MINUS
    && c !== CHAR_QUESTION
    && c !== CHAR_COLON
    && c !== CHAR_COMMA
    && c !== CHAR_LEFT_SQUARE_BRACKET
    && c !== CHAR_RIGHT_SQUARE_BRACKET
    && c !== CHAR_LEFT_CURLY_BRACKET
    && c !== CHAR_RIGHT_CURLY_BRACKET
    // | “#” | “&” | “*” | “!” | “|” | “=” | “>” | “'” | “"”
    && c !== CHAR_SHARP
    && c !== CHAR_AMPERSAND
    && c !== CHAR_ASTERISK
    && c !== CHAR_EXCLAMATION
    && c !== CHAR_VERTICAL_LINE
    && c !== CHAR_EQUALS
    && c !== CHAR_GREATER_THAN
    && c !== CHAR_SINGLE_QUOTE
    && c !== CHAR_DOUBLE_QUOTE
    // | “%” | “@” | “`”)
    && c !== CHAR_PERCENT
    && c !== CHAR_COMMERCIAL_AT
    && c !== CHAR_GRAVE_ACCENT;
}

// Determines whether block indentation indicator is required.
function needIndentIndicator(string) {
  var leadingSpaceRe = /^\n* /;
  return leadingSpaceRe.test(string);
}

var STYLE_PLAIN   = 1,
    STYLE_SINGLE  = 2,
    STYLE_LITERAL = 3,
    STYLE_FOLDED  = 4,
    STYLE_DOUBLE  = 5;

// Determines which scalar styles are possible and returns the preferred style.
// lineWidth = -1 => no limit.
// Pre-conditions: str.length > 0.
// Post-conditions:
//    STYLE_PLAIN or STYLE_SINGLE => no \n are in the string.
//    STYLE_LITERAL => no lines are suitable for folding (or lineWidth is -1).
//    STYLE_FOLDED => a line > lineWidth and can be folded (and lineWidth != -1).
function chooseScalarStyle(string, singleLineOnly, indentPerLevel, lineWidth, testAmbiguousType) {
  var i;
  var char, prev_char;
  var hasLineBreak = false;
  var hasFoldableLine = false; // only checked if shouldTrackWidth
  var shouldTrackWidth = lineWidth !== -1;
  var previousLineBreak = -1; // count the first line correctly
  var plain = isPlainSafeFirst(string.charCodeAt(0))
          && !isWhitespace(string.charCodeAt(string.length - 1));

  if (singleLineOnly) {
    // Case: no block styles.
    // Check for disallowed characters to rule out plain and single.
    for (i = 0; i < string.length; i++) {
      char = string.charCodeAt(i);
      if (!isPrintable(char)) {
        return STYLE_DOUBLE;
      }
      prev_char = i > 0 ? string.charCodeAt(i - 1) : null;
      plain = plain && isPlainSafe(char, prev_char);
    }
  } else {
    // Case: block styles permitted.
    for (i = 0; i < string.length; i++) {
      char = string.charCodeAt(i);
      if (char === CHAR_LINE_FEED) {
        hasLineBreak = true;
        // Check if any line can be folded.
        if (shouldTrackWidth) {
          hasFoldableLine = hasFoldableLine ||
            // Foldable line = too long, and not more-indented.
            (i - previousLineBreak - 1 > lineWidth &&
             string[previousLineBreak + 1] !== ' ');
          previousLineBreak = i;
        }
      } else if (!isPrintable(char)) {
        return STYLE_DOUBLE;
      }
      prev_char = i > 0 ? string.charCodeAt(i - 1) : null;
      plain = plain && isPlainSafe(char, prev_char);
    }
    // in case the end is missing a \n
    hasFoldableLine = hasFoldableLine || (shouldTrackWidth &&
      (i - previousLineBreak - 1 > lineWidth &&
       string[previousLineBreak + 1] !== ' '));
  }
  // Although every style can represent \n without escaping, prefer block styles
  // for multiline, since they're more readable and they don't add empty lines.
  // Also prefer folding a super-long line.
  if (!hasLineBreak && !hasFoldableLine) {
    // Strings interpretable as another type have to be quoted;
    // e.g. the string 'true' vs. the boolean true.
    return plain && !testAmbiguousType(string)
      ? STYLE_PLAIN : STYLE_SINGLE;
  }
  // Edge case: block indentation indicator can only have one digit.
  if (indentPerLevel > 9 && needIndentIndicator(string)) {
    return STYLE_DOUBLE;
  }
  // At this point we know block styles are valid.
  // Prefer literal style unless we want to fold.
  return hasFoldableLine ? STYLE_FOLDED : STYLE_LITERAL;
}

// Note: line breaking/folding is implemented for only the folded style.
// NB. We drop the last trailing newline (if any) of a returned block scalar
//  since the dumper adds its own newline. This always works:
//    • No ending newline => unaffected; already using strip "-" chomping.
//    • Ending newline    => removed then restored.
//  Importantly, this keeps the "+" chomp indicator from gaining an extra line.
function writeScalar(state, string, level, iskey) {
  state.dump = (function () {
    if (string.length === 0) {
      return "''";
    }
    if (!state.noCompatMode &&
        DEPRECATED_BOOLEANS_SYNTAX.indexOf(string) !== -1) {
      return "'" + string + "'";
    }

    var indent = state.indent * Math.max(1, level); // no 0-indent scalars
    // As indentation gets deeper, let the width decrease monotonically
    // to the lower bound min(state.lineWidth, 40).
    // Note that this implies
    //  state.lineWidth ≤ 40 + state.indent: width is fixed at the lower bound.
    //  state.lineWidth > 40 + state.indent: width decreases until the lower bound.
    // This behaves better than a constant minimum width which disallows narrower options,
    // or an indent threshold which causes the width to suddenly increase.
    var lineWidth = state.lineWidth === -1
      ? -1 : Math.max(Math.min(state.lineWidth, 40), state.lineWidth - indent);

    // Without knowing if keys are implicit/explicit, assume implicit for safety.
    var singleLineOnly = iskey
      // No block styles in flow mode.
      || (state.flowLevel > -1 && level >= state.flowLevel);
    function testAmbiguity(string) {
      return testImplicitResolving(state, string);
    }

    switch (chooseScalarStyle(string, singleLineOnly, state.indent, lineWidth, testAmbiguity)) {
      case STYLE_PLAIN:
        return string;
      case STYLE_SINGLE:
        return "'" + string.replace(/'/g, "''") + "'";
      case STYLE_LITERAL:
        return '|' + blockHeader(string, state.indent)
          + dropEndingNewline(indentString(string, indent));
      case STYLE_FOLDED:
        return '>' + blockHeader(string, state.indent)
          + dropEndingNewline(indentString(foldString(string, lineWidth), indent));
      case STYLE_DOUBLE:
        return '"' + escapeString(string, lineWidth) + '"';
      default:
        throw new YAMLException('impossible error: invalid scalar style');
    }
  }());
}

// Pre-conditions: string is valid for a block scalar, 1 <= indentPerLevel <= 9.
function blockHeader(string, indentPerLevel) {
  var indentIndicator = needIndentIndicator(string) ? String(indentPerLevel) : '';

  // note the special case: the string '\n' counts as a "trailing" empty line.
  var clip =          string[string.length - 1] === '\n';
  var keep = clip && (string[string.length - 2] === '\n' || string === '\n');
  var chomp = keep ? '+' : (clip ? '' : '-');

  return indentIndicator + chomp + '\n';
}

// (See the note for writeScalar.)
function dropEndingNewline(string) {
  return string[string.length - 1] === '\n' ? string.slice(0, -1) : string;
}

// Note: a long line without a suitable break point will exceed the width limit.
// Pre-conditions: every char in str isPrintable, str.length > 0, width > 0.
function foldString(string, width) {
  // In folded style, $k$ consecutive newlines output as $k+1$ newlines—
  // unless they're before or after a more-indented line, or at the very
  // beginning or end, in which case $k$ maps to $k$.
  // Therefore, parse each chunk as newline(s) followed by a content line.
  var lineRe = /(\n+)([^\n]*)/g;

  // first line (possibly an empty line)
  var result = (function () {
    var nextLF = string.indexOf('\n');
    nextLF = nextLF !== -1 ? nextLF : string.length;
    lineRe.lastIndex = nextLF;
    return foldLine(string.slice(0, nextLF), width);
  }());
  // If we haven't reached the first content line yet, don't add an extra \n.
  var prevMoreIndented = string[0] === '\n' || string[0] === ' ';
  var moreIndented;

  // rest of the lines
  var match;
  while ((match = lineRe.exec(string))) {
    var prefix = match[1], line = match[2];
    moreIndented = (line[0] === ' ');
    result += prefix
      + (!prevMoreIndented && !moreIndented && line !== ''
        ? '\n' : '')
      + foldLine(line, width);
    prevMoreIndented = moreIndented;
  }

  return result;
}

// Greedy line breaking.
// Picks the longest line under the limit each time,
// otherwise settles for the shortest line over the limit.
// NB. More-indented lines *cannot* be folded, as that would add an extra \n.
function foldLine(line, width) {
  if (line === '' || line[0] === ' ') return line;

  // Since a more-indented line adds a \n, breaks can't be followed by a space.
  var breakRe = / [^ ]/g; // note: the match index will always be <= length-2.
  var match;
  // start is an inclusive index. end, curr, and next are exclusive.
  var start = 0, end, curr = 0, next = 0;
  var result = '';

  // Invariants: 0 <= start <= length-1.
  //   0 <= curr <= next <= max(0, length-2). curr - start <= width.
  // Inside the loop:
  //   A match implies length >= 2, so curr and next are <= length-2.
  while ((match = breakRe.exec(line))) {
    next = match.index;
    // maintain invariant: curr - start <= width
    if (next - start > width) {
      end = (curr > start) ? curr : next; // derive end <= length-2
      result += '\n' + line.slice(start, end);
      // skip the space that was output as \n
      start = end + 1;                    // derive start <= length-1
    }
    curr = next;
  }

  // By the invariants, start <= length-1, so there is something left over.
  // It is either the whole string or a part starting from non-whitespace.
  result += '\n';
  // Insert a break if the remainder is too long and there is a break available.
  if (line.length - start > width && curr > start) {
    result += line.slice(start, curr) + '\n' + line.slice(curr + 1);
  } else {
    result += line.slice(start);
  }

  return result.slice(1); // drop extra \n joiner
}

// Escapes a double-quoted string.
function escapeString(string) {
  var result = '';
  var char, nextChar;
  var escapeSeq;

  for (var i = 0; i < string.length; i++) {
    char = string.charCodeAt(i);
    // Check for surrogate pairs (reference Unicode 3.0 section "3.7 Surrogates").
    if (char >= 0xD800 && char <= 0xDBFF/* high surrogate */) {
      nextChar = string.charCodeAt(i + 1);
      if (nextChar >= 0xDC00 && nextChar <= 0xDFFF/* low surrogate */) {
        // Combine the surrogate pair and store it escaped.
        result += encodeHex((char - 0xD800) * 0x400 + nextChar - 0xDC00 + 0x10000);
        // Advance index one extra since we already used that char here.
        i++; continue;
      }
    }
    escapeSeq = ESCAPE_SEQUENCES[char];
    result += !escapeSeq && isPrintable(char)
      ? string[i]
      : escapeSeq || encodeHex(char);
  }

  return result;
}

function writeFlowSequence(state, level, object) {
  var _result = '',
      _tag    = state.tag,
      index,
      length;

  for (index = 0, length = object.length; index < length; index += 1) {
    // Write only valid elements.
    if (writeNode(state, level, object[index], false, false)) {
      if (index !== 0) _result += ',' + (!state.condenseFlow ? ' ' : '');
      _result += state.dump;
    }
  }

  state.tag = _tag;
  state.dump = '[' + _result + ']';
}

function writeBlockSequence(state, level, object, compact) {
  var _result = '',
      _tag    = state.tag,
      index,
      length;

  for (index = 0, length = object.length; index < length; index += 1) {
    // Write only valid elements.
    if (writeNode(state, level + 1, object[index], true, true)) {
      if (!compact || index !== 0) {
        _result += generateNextLine(state, level);
      }

      if (state.dump && CHAR_LINE_FEED === state.dump.charCodeAt(0)) {
        _result += '-';
      } else {
        _result += '- ';
      }

      _result += state.dump;
    }
  }

  state.tag = _tag;
  state.dump = _result || '[]'; // Empty sequence if no valid values.
}

function writeFlowMapping(state, level, object) {
  var _result       = '',
      _tag          = state.tag,
      objectKeyList = Object.keys(object),
      index,
      length,
      objectKey,
      objectValue,
      pairBuffer;

  for (index = 0, length = objectKeyList.length; index < length; index += 1) {

    pairBuffer = '';
    if (index !== 0) pairBuffer += ', ';

    if (state.condenseFlow) pairBuffer += '"';

    objectKey = objectKeyList[index];
    objectValue = object[objectKey];

    if (!writeNode(state, level, objectKey, false, false)) {
      continue; // Skip this pair because of invalid key;
    }

    if (state.dump.length > 1024) pairBuffer += '? ';

    pairBuffer += state.dump + (state.condenseFlow ? '"' : '') + ':' + (state.condenseFlow ? '' : ' ');

    if (!writeNode(state, level, objectValue, false, false)) {
      continue; // Skip this pair because of invalid value.
    }

    pairBuffer += state.dump;

    // Both key and value are valid.
    _result += pairBuffer;
  }

  state.tag = _tag;
  state.dump = '{' + _result + '}';
}

function writeBlockMapping(state, level, object, compact) {
  var _result       = '',
      _tag          = state.tag,
      objectKeyList = Object.keys(object),
      index,
      length,
      objectKey,
      objectValue,
      explicitPair,
      pairBuffer;

  // Allow sorting keys so that the output file is deterministic
  if (state.sortKeys === true) {
    // Default sorting
    objectKeyList.sort();
  } else if (typeof state.sortKeys === 'function') {
    // Custom sort function
    objectKeyList.sort(state.sortKeys);
  } else if (state.sortKeys) {
    // Something is wrong
    throw new YAMLException('sortKeys must be a boolean or a function');
  }

  for (index = 0, length = objectKeyList.length; index < length; index += 1) {
    pairBuffer = '';

    if (!compact || index !== 0) {
      pairBuffer += generateNextLine(state, level);
    }

    objectKey = objectKeyList[index];
    objectValue = object[objectKey];

    if (!writeNode(state, level + 1, objectKey, true, true, true)) {
      continue; // Skip this pair because of invalid key.
    }

    explicitPair = (state.tag !== null && state.tag !== '?') ||
                   (state.dump && state.dump.length > 1024);

    if (explicitPair) {
      if (state.dump && CHAR_LINE_FEED === state.dump.charCodeAt(0)) {
        pairBuffer += '?';
      } else {
        pairBuffer += '? ';
      }
    }

    pairBuffer += state.dump;

    if (explicitPair) {
      pairBuffer += generateNextLine(state, level);
    }

    if (!writeNode(state, level + 1, objectValue, true, explicitPair)) {
      continue; // Skip this pair because of invalid value.
    }

    if (state.dump && CHAR_LINE_FEED === state.dump.charCodeAt(0)) {
      pairBuffer += ':';
    } else {
      pairBuffer += ': ';
    }

    pairBuffer += state.dump;

    // Both key and value are valid.
    _result += pairBuffer;
  }

  state.tag = _tag;
  state.dump = _result || '{}'; // Empty mapping if no valid pairs.
}

function detectType(state, object, explicit) {
  var _result, typeList, index, length, type, style;

  typeList = explicit ? state.explicitTypes : state.implicitTypes;

  for (index = 0, length = typeList.length; index < length; index += 1) {
    type = typeList[index];

    if ((type.instanceOf  || type.predicate) &&
        (!type.instanceOf || ((typeof object === 'object') && (object instanceof type.instanceOf))) &&
        (!type.predicate  || type.predicate(object))) {

      state.tag = explicit ? type.tag : '?';

      if (type.represent) {
        style = state.styleMap[type.tag] || type.defaultStyle;

        if (_toString.call(type.represent) === '[object Function]') {
          _result = type.represent(object, style);
        } else if (_hasOwnProperty.call(type.represent, style)) {
          _result = type.represent[style](object, style);
        } else {
          throw new YAMLException('!<' + type.tag + '> tag resolver accepts not "' + style + '" style');
        }

        state.dump = _result;
      }

      return true;
    }
  }

  return false;
}

// Serializes `object` and writes it to global `result`.
// Returns true on success, or false on invalid object.
//
function writeNode(state, level, object, block, compact, iskey) {
  state.tag = null;
  state.dump = object;

  if (!detectType(state, object, false)) {
    detectType(state, object, true);
  }

  var type = _toString.call(state.dump);

  if (block) {
    block = (state.flowLevel < 0 || state.flowLevel > level);
  }

  var objectOrArray = type === '[object Object]' || type === '[object Array]',
      duplicateIndex,
      duplicate;

  if (objectOrArray) {
    duplicateIndex = state.duplicates.indexOf(object);
    duplicate = duplicateIndex !== -1;
  }

  if ((state.tag !== null && state.tag !== '?') || duplicate || (state.indent !== 2 && level > 0)) {
    compact = false;
  }

  if (duplicate && state.usedDuplicates[duplicateIndex]) {
    state.dump = '*ref_' + duplicateIndex;
  } else {
    if (objectOrArray && duplicate && !state.usedDuplicates[duplicateIndex]) {
      state.usedDuplicates[duplicateIndex] = true;
    }
    if (type === '[object Object]') {
      if (block && (Object.keys(state.dump).length !== 0)) {
        writeBlockMapping(state, level, state.dump, compact);
        if (duplicate) {
          state.dump = '&ref_' + duplicateIndex + state.dump;
        }
      } else {
        writeFlowMapping(state, level, state.dump);
        if (duplicate) {
          state.dump = '&ref_' + duplicateIndex + ' ' + state.dump;
        }
      }
    } else if (type === '[object Array]') {
      var arrayLevel = (state.noArrayIndent && (level > 0)) ? level - 1 : level;
      if (block && (state.dump.length !== 0)) {
        writeBlockSequence(state, arrayLevel, state.dump, compact);
        if (duplicate) {
          state.dump = '&ref_' + duplicateIndex + state.dump;
        }
      } else {
        writeFlowSequence(state, arrayLevel, state.dump);
        if (duplicate) {
          state.dump = '&ref_' + duplicateIndex + ' ' + state.dump;
        }
      }
    } else if (type === '[object String]') {
      if (state.tag !== '?') {
        writeScalar(state, state.dump, level, iskey);
      }
    } else {
      if (state.skipInvalid) return false;
      throw new YAMLException('unacceptable kind of an object to dump ' + type);
    }

    if (state.tag !== null && state.tag !== '?') {
      state.dump = '!<' + state.tag + '> ' + state.dump;
    }
  }

  return true;
}

function getDuplicateReferences(object, state) {
  var objects = [],
      duplicatesIndexes = [],
      index,
      length;

  inspectNode(object, objects, duplicatesIndexes);

  for (index = 0, length = duplicatesIndexes.length; index < length; index += 1) {
    state.duplicates.push(objects[duplicatesIndexes[index]]);
  }
  state.usedDuplicates = new Array(length);
}

function inspectNode(object, objects, duplicatesIndexes) {
  var objectKeyList,
      index,
      length;

  if (object !== null && typeof object === 'object') {
    index = objects.indexOf(object);
    if (index !== -1) {
      if (duplicatesIndexes.indexOf(index) === -1) {
        duplicatesIndexes.push(index);
      }
    } else {
      objects.push(object);

      if (Array.isArray(object)) {
        for (index = 0, length = object.length; index < length; index += 1) {
          inspectNode(object[index], objects, duplicatesIndexes);
        }
      } else {
        objectKeyList = Object.keys(object);

        for (index = 0, length = objectKeyList.length; index < length; index += 1) {
          inspectNode(object[objectKeyList[index]], objects, duplicatesIndexes);
        }
      }
    }
  }
}

function dump(input, options) {
  options = options || {};

  var state = new State(options);

  if (!state.noRefs) getDuplicateReferences(input, state);

  if (writeNode(state, 0, input, true, true)) return state.dump + '\n';

  return '';
}

function safeDump(input, options) {
  return dump(input, common.extend({ schema: DEFAULT_SAFE_SCHEMA }, options));
}

module.exports.dump     = dump;
module.exports.safeDump = safeDump;


/***/ }),

/***/ 7627:
/***/ ((module) => {

// YAML error class. http://stackoverflow.com/questions/8458984
//


function YAMLException(reason, mark) {
  // Super constructor
  Error.call(this);

  this.name = 'YAMLException';
  this.reason = reason;
  this.mark = mark;
  this.message = (this.reason || '(unknown reason)') + (this.mark ? ' ' + this.mark.toString() : '');

  // Include stack trace in error object
  if (Error.captureStackTrace) {
    // Chrome and NodeJS
    Error.captureStackTrace(this, this.constructor);
  } else {
    // FF, IE 10+ and Safari 6+. Fallback for others
    this.stack = (new Error()).stack || '';
  }
}


// Inherit from Error
YAMLException.prototype = Object.create(Error.prototype);
YAMLException.prototype.constructor = YAMLException;


YAMLException.prototype.toString = function toString(compact) {
  var result = this.name + ': ';

  result += this.reason || '(unknown reason)';

  if (!compact && this.mark) {
    result += ' ' + this.mark.toString();
  }

  return result;
};


module.exports = YAMLException;


/***/ }),

/***/ 9559:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



/*eslint-disable max-len,no-use-before-define*/

var common              = __nccwpck_require__(3973);
var YAMLException       = __nccwpck_require__(7627);
var Mark                = __nccwpck_require__(1233);
var DEFAULT_SAFE_SCHEMA = __nccwpck_require__(8693);
var DEFAULT_FULL_SCHEMA = __nccwpck_require__(1285);


var _hasOwnProperty = Object.prototype.hasOwnProperty;


var CONTEXT_FLOW_IN   = 1;
var CONTEXT_FLOW_OUT  = 2;
var CONTEXT_BLOCK_IN  = 3;
var CONTEXT_BLOCK_OUT = 4;


var CHOMPING_CLIP  = 1;
var CHOMPING_STRIP = 2;
var CHOMPING_KEEP  = 3;


var PATTERN_NON_PRINTABLE         = /[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/;
var PATTERN_NON_ASCII_LINE_BREAKS = /[\x85\u2028\u2029]/;
var PATTERN_FLOW_INDICATORS       = /[,\[\]\{\}]/;
var PATTERN_TAG_HANDLE            = /^(?:!|!!|![a-z\-]+!)$/i;
var PATTERN_TAG_URI               = /^(?:!|[^,\[\]\{\}])(?:%[0-9a-f]{2}|[0-9a-z\-#;\/\?:@&=\+\$,_\.!~\*'\(\)\[\]])*$/i;


function _class(obj) { return Object.prototype.toString.call(obj); }

function is_EOL(c) {
  return (c === 0x0A/* LF */) || (c === 0x0D/* CR */);
}

function is_WHITE_SPACE(c) {
  return (c === 0x09/* Tab */) || (c === 0x20/* Space */);
}

function is_WS_OR_EOL(c) {
  return (c === 0x09/* Tab */) ||
         (c === 0x20/* Space */) ||
         (c === 0x0A/* LF */) ||
         (c === 0x0D/* CR */);
}

function is_FLOW_INDICATOR(c) {
  return c === 0x2C/* , */ ||
         c === 0x5B/* [ */ ||
         c === 0x5D/* ] */ ||
         c === 0x7B/* { */ ||
         c === 0x7D/* } */;
}

function fromHexCode(c) {
  var lc;

  if ((0x30/* 0 */ <= c) && (c <= 0x39/* 9 */)) {
    return c - 0x30;
  }

  /*eslint-disable no-bitwise*/
  lc = c | 0x20;

  if ((0x61/* a */ <= lc) && (lc <= 0x66/* f */)) {
    return lc - 0x61 + 10;
  }

  return -1;
}

function escapedHexLen(c) {
  if (c === 0x78/* x */) { return 2; }
  if (c === 0x75/* u */) { return 4; }
  if (c === 0x55/* U */) { return 8; }
  return 0;
}

function fromDecimalCode(c) {
  if ((0x30/* 0 */ <= c) && (c <= 0x39/* 9 */)) {
    return c - 0x30;
  }

  return -1;
}

function simpleEscapeSequence(c) {
  /* eslint-disable indent */
  return (c === 0x30/* 0 */) ? '\x00' :
        (c === 0x61/* a */) ? '\x07' :
        (c === 0x62/* b */) ? '\x08' :
        (c === 0x74/* t */) ? '\x09' :
        (c === 0x09/* Tab */) ? '\x09' :
        (c === 0x6E/* n */) ? '\x0A' :
        (c === 0x76/* v */) ? '\x0B' :
        (c === 0x66/* f */) ? '\x0C' :
        (c === 0x72/* r */) ? '\x0D' :
        (c === 0x65/* e */) ? '\x1B' :
        (c === 0x20/* Space */) ? ' ' :
        (c === 0x22/* " */) ? '\x22' :
        (c === 0x2F/* / */) ? '/' :
        (c === 0x5C/* \ */) ? '\x5C' :
        (c === 0x4E/* N */) ? '\x85' :
        (c === 0x5F/* _ */) ? '\xA0' :
        (c === 0x4C/* L */) ? '\u2028' :
        (c === 0x50/* P */) ? '\u2029' : '';
}

function charFromCodepoint(c) {
  if (c <= 0xFFFF) {
    return String.fromCharCode(c);
  }
  // Encode UTF-16 surrogate pair
  // https://en.wikipedia.org/wiki/UTF-16#Code_points_U.2B010000_to_U.2B10FFFF
  return String.fromCharCode(
    ((c - 0x010000) >> 10) + 0xD800,
    ((c - 0x010000) & 0x03FF) + 0xDC00
  );
}

// set a property of a literal object, while protecting against prototype pollution,
// see https://github.com/nodeca/js-yaml/issues/164 for more details
function setProperty(object, key, value) {
  // used for this specific key only because Object.defineProperty is slow
  if (key === '__proto__') {
    Object.defineProperty(object, key, {
      configurable: true,
      enumerable: true,
      writable: true,
      value: value
    });
  } else {
    object[key] = value;
  }
}

var simpleEscapeCheck = new Array(256); // integer, for fast access
var simpleEscapeMap = new Array(256);
for (var i = 0; i < 256; i++) {
  simpleEscapeCheck[i] = simpleEscapeSequence(i) ? 1 : 0;
  simpleEscapeMap[i] = simpleEscapeSequence(i);
}


function State(input, options) {
  this.input = input;

  this.filename  = options['filename']  || null;
  this.schema    = options['schema']    || DEFAULT_FULL_SCHEMA;
  this.onWarning = options['onWarning'] || null;
  this.legacy    = options['legacy']    || false;
  this.json      = options['json']      || false;
  this.listener  = options['listener']  || null;
  this.maxTotalMergeKeys = typeof options['maxTotalMergeKeys'] === 'number' ? options['maxTotalMergeKeys'] : 10000;

  this.implicitTypes = this.schema.compiledImplicit;
  this.typeMap       = this.schema.compiledTypeMap;

  this.length     = input.length;
  this.position   = 0;
  this.line       = 0;
  this.lineStart  = 0;
  this.lineIndent = 0;
  this.totalMergeKeys = 0;

  this.documents = [];

  /*
  this.version;
  this.checkLineBreaks;
  this.tagMap;
  this.anchorMap;
  this.tag;
  this.anchor;
  this.kind;
  this.result;*/

}


function generateError(state, message) {
  return new YAMLException(
    message,
    new Mark(state.filename, state.input, state.position, state.line, (state.position - state.lineStart)));
}

function throwError(state, message) {
  throw generateError(state, message);
}

function throwWarning(state, message) {
  if (state.onWarning) {
    state.onWarning.call(null, generateError(state, message));
  }
}


var directiveHandlers = {

  YAML: function handleYamlDirective(state, name, args) {

    var match, major, minor;

    if (state.version !== null) {
      throwError(state, 'duplication of %YAML directive');
    }

    if (args.length !== 1) {
      throwError(state, 'YAML directive accepts exactly one argument');
    }

    match = /^([0-9]+)\.([0-9]+)$/.exec(args[0]);

    if (match === null) {
      throwError(state, 'ill-formed argument of the YAML directive');
    }

    major = parseInt(match[1], 10);
    minor = parseInt(match[2], 10);

    if (major !== 1) {
      throwError(state, 'unacceptable YAML version of the document');
    }

    state.version = args[0];
    state.checkLineBreaks = (minor < 2);

    if (minor !== 1 && minor !== 2) {
      throwWarning(state, 'unsupported YAML version of the document');
    }
  },

  TAG: function handleTagDirective(state, name, args) {

    var handle, prefix;

    if (args.length !== 2) {
      throwError(state, 'TAG directive accepts exactly two arguments');
    }

    handle = args[0];
    prefix = args[1];

    if (!PATTERN_TAG_HANDLE.test(handle)) {
      throwError(state, 'ill-formed tag handle (first argument) of the TAG directive');
    }

    if (_hasOwnProperty.call(state.tagMap, handle)) {
      throwError(state, 'there is a previously declared suffix for "' + handle + '" tag handle');
    }

    if (!PATTERN_TAG_URI.test(prefix)) {
      throwError(state, 'ill-formed tag prefix (second argument) of the TAG directive');
    }

    state.tagMap[handle] = prefix;
  }
};


function captureSegment(state, start, end, checkJson) {
  var _position, _length, _character, _result;

  if (start < end) {
    _result = state.input.slice(start, end);

    if (checkJson) {
      for (_position = 0, _length = _result.length; _position < _length; _position += 1) {
        _character = _result.charCodeAt(_position);
        if (!(_character === 0x09 ||
              (0x20 <= _character && _character <= 0x10FFFF))) {
          throwError(state, 'expected valid JSON character');
        }
      }
    } else if (PATTERN_NON_PRINTABLE.test(_result)) {
      throwError(state, 'the stream contains non-printable characters');
    }

    state.result += _result;
  }
}

function chargeMergeWork(state) {
  state.totalMergeKeys += 1;

  if (state.maxTotalMergeKeys !== -1 && state.totalMergeKeys > state.maxTotalMergeKeys) {
    throwError(state, 'merge keys exceeded maxTotalMergeKeys (' + state.maxTotalMergeKeys + ')');
  }
}

function mergeMappings(state, destination, source, overridableKeys) {
  var sourceKeys, key, index, quantity;

  if (!common.isObject(source)) {
    throwError(state, 'cannot merge mappings; the provided source object is unacceptable');
  }

  // Count the source mapping itself to bound sequences of empty mappings.
  chargeMergeWork(state);

  sourceKeys = Object.keys(source);

  for (index = 0, quantity = sourceKeys.length; index < quantity; index += 1) {
    key = sourceKeys[index];

    chargeMergeWork(state);

    if (!_hasOwnProperty.call(destination, key)) {
      setProperty(destination, key, source[key]);
      overridableKeys[key] = true;
    }
  }
}

function storeMappingPair(state, _result, overridableKeys, keyTag, keyNode, valueNode, startLine, startPos) {
  var index, quantity;

  // The output is a plain object here, so keys can only be strings.
  // We need to convert keyNode to a string, but doing so can hang the process
  // (deeply nested arrays that explode exponentially using aliases).
  if (Array.isArray(keyNode)) {
    keyNode = Array.prototype.slice.call(keyNode);

    for (index = 0, quantity = keyNode.length; index < quantity; index += 1) {
      if (Array.isArray(keyNode[index])) {
        throwError(state, 'nested arrays are not supported inside keys');
      }

      if (typeof keyNode === 'object' && _class(keyNode[index]) === '[object Object]') {
        keyNode[index] = '[object Object]';
      }
    }
  }

  // Avoid code execution in load() via toString property
  // (still use its own toString for arrays, timestamps,
  // and whatever user schema extensions happen to have @@toStringTag)
  if (typeof keyNode === 'object' && _class(keyNode) === '[object Object]') {
    keyNode = '[object Object]';
  }


  keyNode = String(keyNode);

  if (_result === null) {
    _result = {};
  }

  if (keyTag === 'tag:yaml.org,2002:merge') {
    if (Array.isArray(valueNode)) {
      if (valueNode.length > 100) {
        throwError(state, 'abnormal merge sequence size');
      }

      for (index = 0, quantity = valueNode.length; index < quantity; index += 1) {
        mergeMappings(state, _result, valueNode[index], overridableKeys);
      }
    } else {
      mergeMappings(state, _result, valueNode, overridableKeys);
    }
  } else {
    if (!state.json &&
        !_hasOwnProperty.call(overridableKeys, keyNode) &&
        _hasOwnProperty.call(_result, keyNode)) {
      state.line = startLine || state.line;
      state.position = startPos || state.position;
      throwError(state, 'duplicated mapping key');
    }
    setProperty(_result, keyNode, valueNode);
    delete overridableKeys[keyNode];
  }

  return _result;
}

function readLineBreak(state) {
  var ch;

  ch = state.input.charCodeAt(state.position);

  if (ch === 0x0A/* LF */) {
    state.position++;
  } else if (ch === 0x0D/* CR */) {
    state.position++;
    if (state.input.charCodeAt(state.position) === 0x0A/* LF */) {
      state.position++;
    }
  } else {
    throwError(state, 'a line break is expected');
  }

  state.line += 1;
  state.lineStart = state.position;
}

function skipSeparationSpace(state, allowComments, checkIndent) {
  var lineBreaks = 0,
      ch = state.input.charCodeAt(state.position);

  while (ch !== 0) {
    while (is_WHITE_SPACE(ch)) {
      ch = state.input.charCodeAt(++state.position);
    }

    if (allowComments && ch === 0x23/* # */) {
      do {
        ch = state.input.charCodeAt(++state.position);
      } while (ch !== 0x0A/* LF */ && ch !== 0x0D/* CR */ && ch !== 0);
    }

    if (is_EOL(ch)) {
      readLineBreak(state);

      ch = state.input.charCodeAt(state.position);
      lineBreaks++;
      state.lineIndent = 0;

      while (ch === 0x20/* Space */) {
        state.lineIndent++;
        ch = state.input.charCodeAt(++state.position);
      }
    } else {
      break;
    }
  }

  if (checkIndent !== -1 && lineBreaks !== 0 && state.lineIndent < checkIndent) {
    throwWarning(state, 'deficient indentation');
  }

  return lineBreaks;
}

function testDocumentSeparator(state) {
  var _position = state.position,
      ch;

  ch = state.input.charCodeAt(_position);

  // Condition state.position === state.lineStart is tested
  // in parent on each call, for efficiency. No needs to test here again.
  if ((ch === 0x2D/* - */ || ch === 0x2E/* . */) &&
      ch === state.input.charCodeAt(_position + 1) &&
      ch === state.input.charCodeAt(_position + 2)) {

    _position += 3;

    ch = state.input.charCodeAt(_position);

    if (ch === 0 || is_WS_OR_EOL(ch)) {
      return true;
    }
  }

  return false;
}

function writeFoldedLines(state, count) {
  if (count === 1) {
    state.result += ' ';
  } else if (count > 1) {
    state.result += common.repeat('\n', count - 1);
  }
}


function readPlainScalar(state, nodeIndent, withinFlowCollection) {
  var preceding,
      following,
      captureStart,
      captureEnd,
      hasPendingContent,
      _line,
      _lineStart,
      _lineIndent,
      _kind = state.kind,
      _result = state.result,
      ch;

  ch = state.input.charCodeAt(state.position);

  if (is_WS_OR_EOL(ch)      ||
      is_FLOW_INDICATOR(ch) ||
      ch === 0x23/* # */    ||
      ch === 0x26/* & */    ||
      ch === 0x2A/* * */    ||
      ch === 0x21/* ! */    ||
      ch === 0x7C/* | */    ||
      ch === 0x3E/* > */    ||
      ch === 0x27/* ' */    ||
      ch === 0x22/* " */    ||
      ch === 0x25/* % */    ||
      ch === 0x40/* @ */    ||
      ch === 0x60/* ` */) {
    return false;
  }

  if (ch === 0x3F/* ? */ || ch === 0x2D/* - */) {
    following = state.input.charCodeAt(state.position + 1);

    if (is_WS_OR_EOL(following) ||
        withinFlowCollection && is_FLOW_INDICATOR(following)) {
      return false;
    }
  }

  state.kind = 'scalar';
  state.result = '';
  captureStart = captureEnd = state.position;
  hasPendingContent = false;

  while (ch !== 0) {
    if (ch === 0x3A/* : */) {
      following = state.input.charCodeAt(state.position + 1);

      if (is_WS_OR_EOL(following) ||
          withinFlowCollection && is_FLOW_INDICATOR(following)) {
        break;
      }

    } else if (ch === 0x23/* # */) {
      preceding = state.input.charCodeAt(state.position - 1);

      if (is_WS_OR_EOL(preceding)) {
        break;
      }

    } else if ((state.position === state.lineStart && testDocumentSeparator(state)) ||
               withinFlowCollection && is_FLOW_INDICATOR(ch)) {
      break;

    } else if (is_EOL(ch)) {
      _line = state.line;
      _lineStart = state.lineStart;
      _lineIndent = state.lineIndent;
      skipSeparationSpace(state, false, -1);

      if (state.lineIndent >= nodeIndent) {
        hasPendingContent = true;
        ch = state.input.charCodeAt(state.position);
        continue;
      } else {
        state.position = captureEnd;
        state.line = _line;
        state.lineStart = _lineStart;
        state.lineIndent = _lineIndent;
        break;
      }
    }

    if (hasPendingContent) {
      captureSegment(state, captureStart, captureEnd, false);
      writeFoldedLines(state, state.line - _line);
      captureStart = captureEnd = state.position;
      hasPendingContent = false;
    }

    if (!is_WHITE_SPACE(ch)) {
      captureEnd = state.position + 1;
    }

    ch = state.input.charCodeAt(++state.position);
  }

  captureSegment(state, captureStart, captureEnd, false);

  if (state.result) {
    return true;
  }

  state.kind = _kind;
  state.result = _result;
  return false;
}

function readSingleQuotedScalar(state, nodeIndent) {
  var ch,
      captureStart, captureEnd;

  ch = state.input.charCodeAt(state.position);

  if (ch !== 0x27/* ' */) {
    return false;
  }

  state.kind = 'scalar';
  state.result = '';
  state.position++;
  captureStart = captureEnd = state.position;

  while ((ch = state.input.charCodeAt(state.position)) !== 0) {
    if (ch === 0x27/* ' */) {
      captureSegment(state, captureStart, state.position, true);
      ch = state.input.charCodeAt(++state.position);

      if (ch === 0x27/* ' */) {
        captureStart = state.position;
        state.position++;
        captureEnd = state.position;
      } else {
        return true;
      }

    } else if (is_EOL(ch)) {
      captureSegment(state, captureStart, captureEnd, true);
      writeFoldedLines(state, skipSeparationSpace(state, false, nodeIndent));
      captureStart = captureEnd = state.position;

    } else if (state.position === state.lineStart && testDocumentSeparator(state)) {
      throwError(state, 'unexpected end of the document within a single quoted scalar');

    } else {
      state.position++;
      captureEnd = state.position;
    }
  }

  throwError(state, 'unexpected end of the stream within a single quoted scalar');
}

function readDoubleQuotedScalar(state, nodeIndent) {
  var captureStart,
      captureEnd,
      hexLength,
      hexResult,
      tmp,
      ch;

  ch = state.input.charCodeAt(state.position);

  if (ch !== 0x22/* " */) {
    return false;
  }

  state.kind = 'scalar';
  state.result = '';
  state.position++;
  captureStart = captureEnd = state.position;

  while ((ch = state.input.charCodeAt(state.position)) !== 0) {
    if (ch === 0x22/* " */) {
      captureSegment(state, captureStart, state.position, true);
      state.position++;
      return true;

    } else if (ch === 0x5C/* \ */) {
      captureSegment(state, captureStart, state.position, true);
      ch = state.input.charCodeAt(++state.position);

      if (is_EOL(ch)) {
        skipSeparationSpace(state, false, nodeIndent);

        // TODO: rework to inline fn with no type cast?
      } else if (ch < 256 && simpleEscapeCheck[ch]) {
        state.result += simpleEscapeMap[ch];
        state.position++;

      } else if ((tmp = escapedHexLen(ch)) > 0) {
        hexLength = tmp;
        hexResult = 0;

        for (; hexLength > 0; hexLength--) {
          ch = state.input.charCodeAt(++state.position);

          if ((tmp = fromHexCode(ch)) >= 0) {
            hexResult = (hexResult << 4) + tmp;

          } else {
            throwError(state, 'expected hexadecimal character');
          }
        }

        state.result += charFromCodepoint(hexResult);

        state.position++;

      } else {
        throwError(state, 'unknown escape sequence');
      }

      captureStart = captureEnd = state.position;

    } else if (is_EOL(ch)) {
      captureSegment(state, captureStart, captureEnd, true);
      writeFoldedLines(state, skipSeparationSpace(state, false, nodeIndent));
      captureStart = captureEnd = state.position;

    } else if (state.position === state.lineStart && testDocumentSeparator(state)) {
      throwError(state, 'unexpected end of the document within a double quoted scalar');

    } else {
      state.position++;
      captureEnd = state.position;
    }
  }

  throwError(state, 'unexpected end of the stream within a double quoted scalar');
}

function readFlowCollection(state, nodeIndent) {
  var readNext = true,
      _line,
      _tag     = state.tag,
      _result,
      _anchor  = state.anchor,
      following,
      terminator,
      isPair,
      isExplicitPair,
      isMapping,
      overridableKeys = {},
      keyNode,
      keyTag,
      valueNode,
      ch;

  ch = state.input.charCodeAt(state.position);

  if (ch === 0x5B/* [ */) {
    terminator = 0x5D;/* ] */
    isMapping = false;
    _result = [];
  } else if (ch === 0x7B/* { */) {
    terminator = 0x7D;/* } */
    isMapping = true;
    _result = {};
  } else {
    return false;
  }

  if (state.anchor !== null) {
    state.anchorMap[state.anchor] = _result;
  }

  ch = state.input.charCodeAt(++state.position);

  while (ch !== 0) {
    skipSeparationSpace(state, true, nodeIndent);

    ch = state.input.charCodeAt(state.position);

    if (ch === terminator) {
      state.position++;
      state.tag = _tag;
      state.anchor = _anchor;
      state.kind = isMapping ? 'mapping' : 'sequence';
      state.result = _result;
      return true;
    } else if (!readNext) {
      throwError(state, 'missed comma between flow collection entries');
    }

    keyTag = keyNode = valueNode = null;
    isPair = isExplicitPair = false;

    if (ch === 0x3F/* ? */) {
      following = state.input.charCodeAt(state.position + 1);

      if (is_WS_OR_EOL(following)) {
        isPair = isExplicitPair = true;
        state.position++;
        skipSeparationSpace(state, true, nodeIndent);
      }
    }

    _line = state.line;
    composeNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true);
    keyTag = state.tag;
    keyNode = state.result;
    skipSeparationSpace(state, true, nodeIndent);

    ch = state.input.charCodeAt(state.position);

    if ((isExplicitPair || state.line === _line) && ch === 0x3A/* : */) {
      isPair = true;
      ch = state.input.charCodeAt(++state.position);
      skipSeparationSpace(state, true, nodeIndent);
      composeNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true);
      valueNode = state.result;
    }

    if (isMapping) {
      storeMappingPair(state, _result, overridableKeys, keyTag, keyNode, valueNode);
    } else if (isPair) {
      _result.push(storeMappingPair(state, null, overridableKeys, keyTag, keyNode, valueNode));
    } else {
      _result.push(keyNode);
    }

    skipSeparationSpace(state, true, nodeIndent);

    ch = state.input.charCodeAt(state.position);

    if (ch === 0x2C/* , */) {
      readNext = true;
      ch = state.input.charCodeAt(++state.position);
    } else {
      readNext = false;
    }
  }

  throwError(state, 'unexpected end of the stream within a flow collection');
}

function readBlockScalar(state, nodeIndent) {
  var captureStart,
      folding,
      chomping       = CHOMPING_CLIP,
      didReadContent = false,
      detectedIndent = false,
      textIndent     = nodeIndent,
      emptyLines     = 0,
      atMoreIndented = false,
      tmp,
      ch;

  ch = state.input.charCodeAt(state.position);

  if (ch === 0x7C/* | */) {
    folding = false;
  } else if (ch === 0x3E/* > */) {
    folding = true;
  } else {
    return false;
  }

  state.kind = 'scalar';
  state.result = '';

  while (ch !== 0) {
    ch = state.input.charCodeAt(++state.position);

    if (ch === 0x2B/* + */ || ch === 0x2D/* - */) {
      if (CHOMPING_CLIP === chomping) {
        chomping = (ch === 0x2B/* + */) ? CHOMPING_KEEP : CHOMPING_STRIP;
      } else {
        throwError(state, 'repeat of a chomping mode identifier');
      }

    } else if ((tmp = fromDecimalCode(ch)) >= 0) {
      if (tmp === 0) {
        throwError(state, 'bad explicit indentation width of a block scalar; it cannot be less than one');
      } else if (!detectedIndent) {
        textIndent = nodeIndent + tmp - 1;
        detectedIndent = true;
      } else {
        throwError(state, 'repeat of an indentation width identifier');
      }

    } else {
      break;
    }
  }

  if (is_WHITE_SPACE(ch)) {
    do { ch = state.input.charCodeAt(++state.position); }
    while (is_WHITE_SPACE(ch));

    if (ch === 0x23/* # */) {
      do { ch = state.input.charCodeAt(++state.position); }
      while (!is_EOL(ch) && (ch !== 0));
    }
  }

  while (ch !== 0) {
    readLineBreak(state);
    state.lineIndent = 0;

    ch = state.input.charCodeAt(state.position);

    while ((!detectedIndent || state.lineIndent < textIndent) &&
           (ch === 0x20/* Space */)) {
      state.lineIndent++;
      ch = state.input.charCodeAt(++state.position);
    }

    if (!detectedIndent && state.lineIndent > textIndent) {
      textIndent = state.lineIndent;
    }

    if (is_EOL(ch)) {
      emptyLines++;
      continue;
    }

    // End of the scalar.
    if (state.lineIndent < textIndent) {

      // Perform the chomping.
      if (chomping === CHOMPING_KEEP) {
        state.result += common.repeat('\n', didReadContent ? 1 + emptyLines : emptyLines);
      } else if (chomping === CHOMPING_CLIP) {
        if (didReadContent) { // i.e. only if the scalar is not empty.
          state.result += '\n';
        }
      }

      // Break this `while` cycle and go to the funciton's epilogue.
      break;
    }

    // Folded style: use fancy rules to handle line breaks.
    if (folding) {

      // Lines starting with white space characters (more-indented lines) are not folded.
      if (is_WHITE_SPACE(ch)) {
        atMoreIndented = true;
        // except for the first content line (cf. Example 8.1)
        state.result += common.repeat('\n', didReadContent ? 1 + emptyLines : emptyLines);

      // End of more-indented block.
      } else if (atMoreIndented) {
        atMoreIndented = false;
        state.result += common.repeat('\n', emptyLines + 1);

      // Just one line break - perceive as the same line.
      } else if (emptyLines === 0) {
        if (didReadContent) { // i.e. only if we have already read some scalar content.
          state.result += ' ';
        }

      // Several line breaks - perceive as different lines.
      } else {
        state.result += common.repeat('\n', emptyLines);
      }

    // Literal style: just add exact number of line breaks between content lines.
    } else {
      // Keep all line breaks except the header line break.
      state.result += common.repeat('\n', didReadContent ? 1 + emptyLines : emptyLines);
    }

    didReadContent = true;
    detectedIndent = true;
    emptyLines = 0;
    captureStart = state.position;

    while (!is_EOL(ch) && (ch !== 0)) {
      ch = state.input.charCodeAt(++state.position);
    }

    captureSegment(state, captureStart, state.position, false);
  }

  return true;
}

function readBlockSequence(state, nodeIndent) {
  var _line,
      _tag      = state.tag,
      _anchor   = state.anchor,
      _result   = [],
      following,
      detected  = false,
      ch;

  if (state.anchor !== null) {
    state.anchorMap[state.anchor] = _result;
  }

  ch = state.input.charCodeAt(state.position);

  while (ch !== 0) {

    if (ch !== 0x2D/* - */) {
      break;
    }

    following = state.input.charCodeAt(state.position + 1);

    if (!is_WS_OR_EOL(following)) {
      break;
    }

    detected = true;
    state.position++;

    if (skipSeparationSpace(state, true, -1)) {
      if (state.lineIndent <= nodeIndent) {
        _result.push(null);
        ch = state.input.charCodeAt(state.position);
        continue;
      }
    }

    _line = state.line;
    composeNode(state, nodeIndent, CONTEXT_BLOCK_IN, false, true);
    _result.push(state.result);
    skipSeparationSpace(state, true, -1);

    ch = state.input.charCodeAt(state.position);

    if ((state.line === _line || state.lineIndent > nodeIndent) && (ch !== 0)) {
      throwError(state, 'bad indentation of a sequence entry');
    } else if (state.lineIndent < nodeIndent) {
      break;
    }
  }

  if (detected) {
    state.tag = _tag;
    state.anchor = _anchor;
    state.kind = 'sequence';
    state.result = _result;
    return true;
  }
  return false;
}

function readBlockMapping(state, nodeIndent, flowIndent) {
  var following,
      allowCompact,
      _line,
      _pos,
      _tag          = state.tag,
      _anchor       = state.anchor,
      _result       = {},
      overridableKeys = {},
      keyTag        = null,
      keyNode       = null,
      valueNode     = null,
      atExplicitKey = false,
      detected      = false,
      ch;

  if (state.anchor !== null) {
    state.anchorMap[state.anchor] = _result;
  }

  ch = state.input.charCodeAt(state.position);

  while (ch !== 0) {
    following = state.input.charCodeAt(state.position + 1);
    _line = state.line; // Save the current line.
    _pos = state.position;

    //
    // Explicit notation case. There are two separate blocks:
    // first for the key (denoted by "?") and second for the value (denoted by ":")
    //
    if ((ch === 0x3F/* ? */ || ch === 0x3A/* : */) && is_WS_OR_EOL(following)) {

      if (ch === 0x3F/* ? */) {
        if (atExplicitKey) {
          storeMappingPair(state, _result, overridableKeys, keyTag, keyNode, null);
          keyTag = keyNode = valueNode = null;
        }

        detected = true;
        atExplicitKey = true;
        allowCompact = true;

      } else if (atExplicitKey) {
        // i.e. 0x3A/* : */ === character after the explicit key.
        atExplicitKey = false;
        allowCompact = true;

      } else {
        throwError(state, 'incomplete explicit mapping pair; a key node is missed; or followed by a non-tabulated empty line');
      }

      state.position += 1;
      ch = following;

    //
    // Implicit notation case. Flow-style node as the key first, then ":", and the value.
    //
    } else if (composeNode(state, flowIndent, CONTEXT_FLOW_OUT, false, true)) {

      if (state.line === _line) {
        ch = state.input.charCodeAt(state.position);

        while (is_WHITE_SPACE(ch)) {
          ch = state.input.charCodeAt(++state.position);
        }

        if (ch === 0x3A/* : */) {
          ch = state.input.charCodeAt(++state.position);

          if (!is_WS_OR_EOL(ch)) {
            throwError(state, 'a whitespace character is expected after the key-value separator within a block mapping');
          }

          if (atExplicitKey) {
            storeMappingPair(state, _result, overridableKeys, keyTag, keyNode, null);
            keyTag = keyNode = valueNode = null;
          }

          detected = true;
          atExplicitKey = false;
          allowCompact = false;
          keyTag = state.tag;
          keyNode = state.result;

        } else if (detected) {
          throwError(state, 'can not read an implicit mapping pair; a colon is missed');

        } else {
          state.tag = _tag;
          state.anchor = _anchor;
          return true; // Keep the result of `composeNode`.
        }

      } else if (detected) {
        throwError(state, 'can not read a block mapping entry; a multiline key may not be an implicit key');

      } else {
        state.tag = _tag;
        state.anchor = _anchor;
        return true; // Keep the result of `composeNode`.
      }

    } else {
      break; // Reading is done. Go to the epilogue.
    }

    //
    // Common reading code for both explicit and implicit notations.
    //
    if (state.line === _line || state.lineIndent > nodeIndent) {
      if (composeNode(state, nodeIndent, CONTEXT_BLOCK_OUT, true, allowCompact)) {
        if (atExplicitKey) {
          keyNode = state.result;
        } else {
          valueNode = state.result;
        }
      }

      if (!atExplicitKey) {
        storeMappingPair(state, _result, overridableKeys, keyTag, keyNode, valueNode, _line, _pos);
        keyTag = keyNode = valueNode = null;
      }

      skipSeparationSpace(state, true, -1);
      ch = state.input.charCodeAt(state.position);
    }

    if (state.lineIndent > nodeIndent && (ch !== 0)) {
      throwError(state, 'bad indentation of a mapping entry');
    } else if (state.lineIndent < nodeIndent) {
      break;
    }
  }

  //
  // Epilogue.
  //

  // Special case: last mapping's node contains only the key in explicit notation.
  if (atExplicitKey) {
    storeMappingPair(state, _result, overridableKeys, keyTag, keyNode, null);
  }

  // Expose the resulting mapping.
  if (detected) {
    state.tag = _tag;
    state.anchor = _anchor;
    state.kind = 'mapping';
    state.result = _result;
  }

  return detected;
}

function readTagProperty(state) {
  var _position,
      isVerbatim = false,
      isNamed    = false,
      tagHandle,
      tagName,
      ch;

  ch = state.input.charCodeAt(state.position);

  if (ch !== 0x21/* ! */) return false;

  if (state.tag !== null) {
    throwError(state, 'duplication of a tag property');
  }

  ch = state.input.charCodeAt(++state.position);

  if (ch === 0x3C/* < */) {
    isVerbatim = true;
    ch = state.input.charCodeAt(++state.position);

  } else if (ch === 0x21/* ! */) {
    isNamed = true;
    tagHandle = '!!';
    ch = state.input.charCodeAt(++state.position);

  } else {
    tagHandle = '!';
  }

  _position = state.position;

  if (isVerbatim) {
    do { ch = state.input.charCodeAt(++state.position); }
    while (ch !== 0 && ch !== 0x3E/* > */);

    if (state.position < state.length) {
      tagName = state.input.slice(_position, state.position);
      ch = state.input.charCodeAt(++state.position);
    } else {
      throwError(state, 'unexpected end of the stream within a verbatim tag');
    }
  } else {
    while (ch !== 0 && !is_WS_OR_EOL(ch)) {

      if (ch === 0x21/* ! */) {
        if (!isNamed) {
          tagHandle = state.input.slice(_position - 1, state.position + 1);

          if (!PATTERN_TAG_HANDLE.test(tagHandle)) {
            throwError(state, 'named tag handle cannot contain such characters');
          }

          isNamed = true;
          _position = state.position + 1;
        } else {
          throwError(state, 'tag suffix cannot contain exclamation marks');
        }
      }

      ch = state.input.charCodeAt(++state.position);
    }

    tagName = state.input.slice(_position, state.position);

    if (PATTERN_FLOW_INDICATORS.test(tagName)) {
      throwError(state, 'tag suffix cannot contain flow indicator characters');
    }
  }

  if (tagName && !PATTERN_TAG_URI.test(tagName)) {
    throwError(state, 'tag name cannot contain such characters: ' + tagName);
  }

  if (isVerbatim) {
    state.tag = tagName;

  } else if (_hasOwnProperty.call(state.tagMap, tagHandle)) {
    state.tag = state.tagMap[tagHandle] + tagName;

  } else if (tagHandle === '!') {
    state.tag = '!' + tagName;

  } else if (tagHandle === '!!') {
    state.tag = 'tag:yaml.org,2002:' + tagName;

  } else {
    throwError(state, 'undeclared tag handle "' + tagHandle + '"');
  }

  return true;
}

function readAnchorProperty(state) {
  var _position,
      ch;

  ch = state.input.charCodeAt(state.position);

  if (ch !== 0x26/* & */) return false;

  if (state.anchor !== null) {
    throwError(state, 'duplication of an anchor property');
  }

  ch = state.input.charCodeAt(++state.position);
  _position = state.position;

  while (ch !== 0 && !is_WS_OR_EOL(ch) && !is_FLOW_INDICATOR(ch)) {
    ch = state.input.charCodeAt(++state.position);
  }

  if (state.position === _position) {
    throwError(state, 'name of an anchor node must contain at least one character');
  }

  state.anchor = state.input.slice(_position, state.position);
  return true;
}

function readAlias(state) {
  var _position, alias,
      ch;

  ch = state.input.charCodeAt(state.position);

  if (ch !== 0x2A/* * */) return false;

  ch = state.input.charCodeAt(++state.position);
  _position = state.position;

  while (ch !== 0 && !is_WS_OR_EOL(ch) && !is_FLOW_INDICATOR(ch)) {
    ch = state.input.charCodeAt(++state.position);
  }

  if (state.position === _position) {
    throwError(state, 'name of an alias node must contain at least one character');
  }

  alias = state.input.slice(_position, state.position);

  if (!_hasOwnProperty.call(state.anchorMap, alias)) {
    throwError(state, 'unidentified alias "' + alias + '"');
  }

  state.result = state.anchorMap[alias];
  skipSeparationSpace(state, true, -1);
  return true;
}

function composeNode(state, parentIndent, nodeContext, allowToSeek, allowCompact) {
  var allowBlockStyles,
      allowBlockScalars,
      allowBlockCollections,
      indentStatus = 1, // 1: this>parent, 0: this=parent, -1: this<parent
      atNewLine  = false,
      hasContent = false,
      typeIndex,
      typeQuantity,
      type,
      flowIndent,
      blockIndent;

  if (state.listener !== null) {
    state.listener('open', state);
  }

  state.tag    = null;
  state.anchor = null;
  state.kind   = null;
  state.result = null;

  allowBlockStyles = allowBlockScalars = allowBlockCollections =
    CONTEXT_BLOCK_OUT === nodeContext ||
    CONTEXT_BLOCK_IN  === nodeContext;

  if (allowToSeek) {
    if (skipSeparationSpace(state, true, -1)) {
      atNewLine = true;

      if (state.lineIndent > parentIndent) {
        indentStatus = 1;
      } else if (state.lineIndent === parentIndent) {
        indentStatus = 0;
      } else if (state.lineIndent < parentIndent) {
        indentStatus = -1;
      }
    }
  }

  if (indentStatus === 1) {
    while (readTagProperty(state) || readAnchorProperty(state)) {
      if (skipSeparationSpace(state, true, -1)) {
        atNewLine = true;
        allowBlockCollections = allowBlockStyles;

        if (state.lineIndent > parentIndent) {
          indentStatus = 1;
        } else if (state.lineIndent === parentIndent) {
          indentStatus = 0;
        } else if (state.lineIndent < parentIndent) {
          indentStatus = -1;
        }
      } else {
        allowBlockCollections = false;
      }
    }
  }

  if (allowBlockCollections) {
    allowBlockCollections = atNewLine || allowCompact;
  }

  if (indentStatus === 1 || CONTEXT_BLOCK_OUT === nodeContext) {
    if (CONTEXT_FLOW_IN === nodeContext || CONTEXT_FLOW_OUT === nodeContext) {
      flowIndent = parentIndent;
    } else {
      flowIndent = parentIndent + 1;
    }

    blockIndent = state.position - state.lineStart;

    if (indentStatus === 1) {
      if (allowBlockCollections &&
          (readBlockSequence(state, blockIndent) ||
           readBlockMapping(state, blockIndent, flowIndent)) ||
          readFlowCollection(state, flowIndent)) {
        hasContent = true;
      } else {
        if ((allowBlockScalars && readBlockScalar(state, flowIndent)) ||
            readSingleQuotedScalar(state, flowIndent) ||
            readDoubleQuotedScalar(state, flowIndent)) {
          hasContent = true;

        } else if (readAlias(state)) {
          hasContent = true;

          if (state.tag !== null || state.anchor !== null) {
            throwError(state, 'alias node should not have any properties');
          }

        } else if (readPlainScalar(state, flowIndent, CONTEXT_FLOW_IN === nodeContext)) {
          hasContent = true;

          if (state.tag === null) {
            state.tag = '?';
          }
        }

        if (state.anchor !== null) {
          state.anchorMap[state.anchor] = state.result;
        }
      }
    } else if (indentStatus === 0) {
      // Special case: block sequences are allowed to have same indentation level as the parent.
      // http://www.yaml.org/spec/1.2/spec.html#id2799784
      hasContent = allowBlockCollections && readBlockSequence(state, blockIndent);
    }
  }

  if (state.tag !== null && state.tag !== '!') {
    if (state.tag === '?') {
      // Implicit resolving is not allowed for non-scalar types, and '?'
      // non-specific tag is only automatically assigned to plain scalars.
      //
      // We only need to check kind conformity in case user explicitly assigns '?'
      // tag, for example like this: "!<?> [0]"
      //
      if (state.result !== null && state.kind !== 'scalar') {
        throwError(state, 'unacceptable node kind for !<?> tag; it should be "scalar", not "' + state.kind + '"');
      }

      for (typeIndex = 0, typeQuantity = state.implicitTypes.length; typeIndex < typeQuantity; typeIndex += 1) {
        type = state.implicitTypes[typeIndex];

        if (type.resolve(state.result)) { // `state.result` updated in resolver if matched
          state.result = type.construct(state.result);
          state.tag = type.tag;
          if (state.anchor !== null) {
            state.anchorMap[state.anchor] = state.result;
          }
          break;
        }
      }
    } else if (_hasOwnProperty.call(state.typeMap[state.kind || 'fallback'], state.tag)) {
      type = state.typeMap[state.kind || 'fallback'][state.tag];

      if (state.result !== null && type.kind !== state.kind) {
        throwError(state, 'unacceptable node kind for !<' + state.tag + '> tag; it should be "' + type.kind + '", not "' + state.kind + '"');
      }

      if (!type.resolve(state.result)) { // `state.result` updated in resolver if matched
        throwError(state, 'cannot resolve a node with !<' + state.tag + '> explicit tag');
      } else {
        state.result = type.construct(state.result);
        if (state.anchor !== null) {
          state.anchorMap[state.anchor] = state.result;
        }
      }
    } else {
      throwError(state, 'unknown tag !<' + state.tag + '>');
    }
  }

  if (state.listener !== null) {
    state.listener('close', state);
  }
  return state.tag !== null ||  state.anchor !== null || hasContent;
}

function readDocument(state) {
  var documentStart = state.position,
      _position,
      directiveName,
      directiveArgs,
      hasDirectives = false,
      ch;

  state.version = null;
  state.checkLineBreaks = state.legacy;
  state.tagMap = {};
  state.anchorMap = {};

  while ((ch = state.input.charCodeAt(state.position)) !== 0) {
    skipSeparationSpace(state, true, -1);

    ch = state.input.charCodeAt(state.position);

    if (state.lineIndent > 0 || ch !== 0x25/* % */) {
      break;
    }

    hasDirectives = true;
    ch = state.input.charCodeAt(++state.position);
    _position = state.position;

    while (ch !== 0 && !is_WS_OR_EOL(ch)) {
      ch = state.input.charCodeAt(++state.position);
    }

    directiveName = state.input.slice(_position, state.position);
    directiveArgs = [];

    if (directiveName.length < 1) {
      throwError(state, 'directive name must not be less than one character in length');
    }

    while (ch !== 0) {
      while (is_WHITE_SPACE(ch)) {
        ch = state.input.charCodeAt(++state.position);
      }

      if (ch === 0x23/* # */) {
        do { ch = state.input.charCodeAt(++state.position); }
        while (ch !== 0 && !is_EOL(ch));
        break;
      }

      if (is_EOL(ch)) break;

      _position = state.position;

      while (ch !== 0 && !is_WS_OR_EOL(ch)) {
        ch = state.input.charCodeAt(++state.position);
      }

      directiveArgs.push(state.input.slice(_position, state.position));
    }

    if (ch !== 0) readLineBreak(state);

    if (_hasOwnProperty.call(directiveHandlers, directiveName)) {
      directiveHandlers[directiveName](state, directiveName, directiveArgs);
    } else {
      throwWarning(state, 'unknown document directive "' + directiveName + '"');
    }
  }

  skipSeparationSpace(state, true, -1);

  if (state.lineIndent === 0 &&
      state.input.charCodeAt(state.position)     === 0x2D/* - */ &&
      state.input.charCodeAt(state.position + 1) === 0x2D/* - */ &&
      state.input.charCodeAt(state.position + 2) === 0x2D/* - */) {
    state.position += 3;
    skipSeparationSpace(state, true, -1);

  } else if (hasDirectives) {
    throwError(state, 'directives end mark is expected');
  }

  composeNode(state, state.lineIndent - 1, CONTEXT_BLOCK_OUT, false, true);
  skipSeparationSpace(state, true, -1);

  if (state.checkLineBreaks &&
      PATTERN_NON_ASCII_LINE_BREAKS.test(state.input.slice(documentStart, state.position))) {
    throwWarning(state, 'non-ASCII line breaks are interpreted as content');
  }

  state.documents.push(state.result);

  if (state.position === state.lineStart && testDocumentSeparator(state)) {

    if (state.input.charCodeAt(state.position) === 0x2E/* . */) {
      state.position += 3;
      skipSeparationSpace(state, true, -1);
    }
    return;
  }

  if (state.position < (state.length - 1)) {
    throwError(state, 'end of the stream or a document separator is expected');
  } else {
    return;
  }
}


function loadDocuments(input, options) {
  input = String(input);
  options = options || {};

  if (input.length !== 0) {

    // Add tailing `\n` if not exists
    if (input.charCodeAt(input.length - 1) !== 0x0A/* LF */ &&
        input.charCodeAt(input.length - 1) !== 0x0D/* CR */) {
      input += '\n';
    }

    // Strip BOM
    if (input.charCodeAt(0) === 0xFEFF) {
      input = input.slice(1);
    }
  }

  var state = new State(input, options);

  var nullpos = input.indexOf('\0');

  if (nullpos !== -1) {
    state.position = nullpos;
    throwError(state, 'null byte is not allowed in input');
  }

  // Use 0 as string terminator. That significantly simplifies bounds check.
  state.input += '\0';

  while (state.input.charCodeAt(state.position) === 0x20/* Space */) {
    state.lineIndent += 1;
    state.position += 1;
  }

  while (state.position < (state.length - 1)) {
    readDocument(state);
  }

  return state.documents;
}


function loadAll(input, iterator, options) {
  if (iterator !== null && typeof iterator === 'object' && typeof options === 'undefined') {
    options = iterator;
    iterator = null;
  }

  var documents = loadDocuments(input, options);

  if (typeof iterator !== 'function') {
    return documents;
  }

  for (var index = 0, length = documents.length; index < length; index += 1) {
    iterator(documents[index]);
  }
}


function load(input, options) {
  var documents = loadDocuments(input, options);

  if (documents.length === 0) {
    /*eslint-disable no-undefined*/
    return undefined;
  } else if (documents.length === 1) {
    return documents[0];
  }
  throw new YAMLException('expected a single document in the stream, but found more');
}


function safeLoadAll(input, iterator, options) {
  if (typeof iterator === 'object' && iterator !== null && typeof options === 'undefined') {
    options = iterator;
    iterator = null;
  }

  return loadAll(input, iterator, common.extend({ schema: DEFAULT_SAFE_SCHEMA }, options));
}


function safeLoad(input, options) {
  return load(input, common.extend({ schema: DEFAULT_SAFE_SCHEMA }, options));
}


module.exports.loadAll     = loadAll;
module.exports.load        = load;
module.exports.safeLoadAll = safeLoadAll;
module.exports.safeLoad    = safeLoad;


/***/ }),

/***/ 1233:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {




var common = __nccwpck_require__(3973);


function Mark(name, buffer, position, line, column) {
  this.name     = name;
  this.buffer   = buffer;
  this.position = position;
  this.line     = line;
  this.column   = column;
}


Mark.prototype.getSnippet = function getSnippet(indent, maxLength) {
  var head, start, tail, end, snippet;

  if (!this.buffer) return null;

  indent = indent || 4;
  maxLength = maxLength || 75;

  head = '';
  start = this.position;

  while (start > 0 && '\x00\r\n\x85\u2028\u2029'.indexOf(this.buffer.charAt(start - 1)) === -1) {
    start -= 1;
    if (this.position - start > (maxLength / 2 - 1)) {
      head = ' ... ';
      start += 5;
      break;
    }
  }

  tail = '';
  end = this.position;

  while (end < this.buffer.length && '\x00\r\n\x85\u2028\u2029'.indexOf(this.buffer.charAt(end)) === -1) {
    end += 1;
    if (end - this.position > (maxLength / 2 - 1)) {
      tail = ' ... ';
      end -= 5;
      break;
    }
  }

  snippet = this.buffer.slice(start, end);

  return common.repeat(' ', indent) + head + snippet + tail + '\n' +
         common.repeat(' ', indent + this.position - start + head.length) + '^';
};


Mark.prototype.toString = function toString(compact) {
  var snippet, where = '';

  if (this.name) {
    where += 'in "' + this.name + '" ';
  }

  where += 'at line ' + (this.line + 1) + ', column ' + (this.column + 1);

  if (!compact) {
    snippet = this.getSnippet();

    if (snippet) {
      where += ':\n' + snippet;
    }
  }

  return where;
};


module.exports = Mark;


/***/ }),

/***/ 995:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



/*eslint-disable max-len*/

var common        = __nccwpck_require__(3973);
var YAMLException = __nccwpck_require__(7627);
var Type          = __nccwpck_require__(7592);


function compileList(schema, name, result) {
  var exclude = [];

  schema.include.forEach(function (includedSchema) {
    result = compileList(includedSchema, name, result);
  });

  schema[name].forEach(function (currentType) {
    result.forEach(function (previousType, previousIndex) {
      if (previousType.tag === currentType.tag && previousType.kind === currentType.kind) {
        exclude.push(previousIndex);
      }
    });

    result.push(currentType);
  });

  return result.filter(function (type, index) {
    return exclude.indexOf(index) === -1;
  });
}


function compileMap(/* lists... */) {
  var result = {
        scalar: {},
        sequence: {},
        mapping: {},
        fallback: {}
      }, index, length;

  function collectType(type) {
    result[type.kind][type.tag] = result['fallback'][type.tag] = type;
  }

  for (index = 0, length = arguments.length; index < length; index += 1) {
    arguments[index].forEach(collectType);
  }
  return result;
}


function Schema(definition) {
  this.include  = definition.include  || [];
  this.implicit = definition.implicit || [];
  this.explicit = definition.explicit || [];

  this.implicit.forEach(function (type) {
    if (type.loadKind && type.loadKind !== 'scalar') {
      throw new YAMLException('There is a non-scalar type in the implicit list of a schema. Implicit resolving of such types is not supported.');
    }
  });

  this.compiledImplicit = compileList(this, 'implicit', []);
  this.compiledExplicit = compileList(this, 'explicit', []);
  this.compiledTypeMap  = compileMap(this.compiledImplicit, this.compiledExplicit);
}


Schema.DEFAULT = null;


Schema.create = function createSchema() {
  var schemas, types;

  switch (arguments.length) {
    case 1:
      schemas = Schema.DEFAULT;
      types = arguments[0];
      break;

    case 2:
      schemas = arguments[0];
      types = arguments[1];
      break;

    default:
      throw new YAMLException('Wrong number of arguments for Schema.create function');
  }

  schemas = common.toArray(schemas);
  types = common.toArray(types);

  if (!schemas.every(function (schema) { return schema instanceof Schema; })) {
    throw new YAMLException('Specified list of super schemas (or a single Schema object) contains a non-Schema object.');
  }

  if (!types.every(function (type) { return type instanceof Type; })) {
    throw new YAMLException('Specified list of YAML types (or a single Type object) contains a non-Type object.');
  }

  return new Schema({
    include: schemas,
    explicit: types
  });
};


module.exports = Schema;


/***/ }),

/***/ 4773:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

// Standard YAML's Core schema.
// http://www.yaml.org/spec/1.2/spec.html#id2804923
//
// NOTE: JS-YAML does not support schema-specific tag resolution restrictions.
// So, Core schema has no distinctions from JSON schema is JS-YAML.





var Schema = __nccwpck_require__(995);


module.exports = new Schema({
  include: [
    __nccwpck_require__(5636)
  ]
});


/***/ }),

/***/ 1285:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

// JS-YAML's default schema for `load` function.
// It is not described in the YAML specification.
//
// This schema is based on JS-YAML's default safe schema and includes
// JavaScript-specific types: !!js/undefined, !!js/regexp and !!js/function.
//
// Also this schema is used as default base schema at `Schema.create` function.





var Schema = __nccwpck_require__(995);


module.exports = Schema.DEFAULT = new Schema({
  include: [
    __nccwpck_require__(8693)
  ],
  explicit: [
    __nccwpck_require__(1775),
    __nccwpck_require__(7394),
    __nccwpck_require__(9531)
  ]
});


/***/ }),

/***/ 8693:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

// JS-YAML's default schema for `safeLoad` function.
// It is not described in the YAML specification.
//
// This schema is based on standard YAML's Core schema and includes most of
// extra types described at YAML tag repository. (http://yaml.org/type/)





var Schema = __nccwpck_require__(995);


module.exports = new Schema({
  include: [
    __nccwpck_require__(4773)
  ],
  implicit: [
    __nccwpck_require__(5339),
    __nccwpck_require__(4543)
  ],
  explicit: [
    __nccwpck_require__(2946),
    __nccwpck_require__(7742),
    __nccwpck_require__(770),
    __nccwpck_require__(1723)
  ]
});


/***/ }),

/***/ 6587:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

// Standard YAML's Failsafe schema.
// http://www.yaml.org/spec/1.2/spec.html#id2802346





var Schema = __nccwpck_require__(995);


module.exports = new Schema({
  explicit: [
    __nccwpck_require__(4504),
    __nccwpck_require__(1848),
    __nccwpck_require__(7021)
  ]
});


/***/ }),

/***/ 5636:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

// Standard YAML's JSON schema.
// http://www.yaml.org/spec/1.2/spec.html#id2803231
//
// NOTE: JS-YAML does not support schema-specific tag resolution restrictions.
// So, this schema is not such strict as defined in the YAML specification.
// It allows numbers in binary notaion, use `Null` and `NULL` as `null`, etc.





var Schema = __nccwpck_require__(995);


module.exports = new Schema({
  include: [
    __nccwpck_require__(6587)
  ],
  implicit: [
    __nccwpck_require__(7658),
    __nccwpck_require__(6699),
    __nccwpck_require__(9158),
    __nccwpck_require__(1641)
  ]
});


/***/ }),

/***/ 7592:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



var YAMLException = __nccwpck_require__(7627);

var TYPE_CONSTRUCTOR_OPTIONS = [
  'kind',
  'resolve',
  'construct',
  'instanceOf',
  'predicate',
  'represent',
  'defaultStyle',
  'styleAliases'
];

var YAML_NODE_KINDS = [
  'scalar',
  'sequence',
  'mapping'
];

function compileStyleAliases(map) {
  var result = {};

  if (map !== null) {
    Object.keys(map).forEach(function (style) {
      map[style].forEach(function (alias) {
        result[String(alias)] = style;
      });
    });
  }

  return result;
}

function Type(tag, options) {
  options = options || {};

  Object.keys(options).forEach(function (name) {
    if (TYPE_CONSTRUCTOR_OPTIONS.indexOf(name) === -1) {
      throw new YAMLException('Unknown option "' + name + '" is met in definition of "' + tag + '" YAML type.');
    }
  });

  // TODO: Add tag format check.
  this.tag          = tag;
  this.kind         = options['kind']         || null;
  this.resolve      = options['resolve']      || function () { return true; };
  this.construct    = options['construct']    || function (data) { return data; };
  this.instanceOf   = options['instanceOf']   || null;
  this.predicate    = options['predicate']    || null;
  this.represent    = options['represent']    || null;
  this.defaultStyle = options['defaultStyle'] || null;
  this.styleAliases = compileStyleAliases(options['styleAliases'] || null);

  if (YAML_NODE_KINDS.indexOf(this.kind) === -1) {
    throw new YAMLException('Unknown kind "' + this.kind + '" is specified for "' + tag + '" YAML type.');
  }
}

module.exports = Type;


/***/ }),

/***/ 2946:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



/*eslint-disable no-bitwise*/

var NodeBuffer;

try {
  // A trick for browserified version, to not include `Buffer` shim
  var _require = __WEBPACK_EXTERNAL_createRequire(import.meta.url);
  NodeBuffer = _require('buffer').Buffer;
} catch (__) {}

var Type       = __nccwpck_require__(7592);


// [ 64, 65, 66 ] -> [ padding, CR, LF ]
var BASE64_MAP = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=\n\r';


function resolveYamlBinary(data) {
  if (data === null) return false;

  var code, idx, bitlen = 0, max = data.length, map = BASE64_MAP;

  // Convert one by one.
  for (idx = 0; idx < max; idx++) {
    code = map.indexOf(data.charAt(idx));

    // Skip CR/LF
    if (code > 64) continue;

    // Fail on illegal characters
    if (code < 0) return false;

    bitlen += 6;
  }

  // If there are any bits left, source was corrupted
  return (bitlen % 8) === 0;
}

function constructYamlBinary(data) {
  var idx, tailbits,
      input = data.replace(/[\r\n=]/g, ''), // remove CR/LF & padding to simplify scan
      max = input.length,
      map = BASE64_MAP,
      bits = 0,
      result = [];

  // Collect by 6*4 bits (3 bytes)

  for (idx = 0; idx < max; idx++) {
    if ((idx % 4 === 0) && idx) {
      result.push((bits >> 16) & 0xFF);
      result.push((bits >> 8) & 0xFF);
      result.push(bits & 0xFF);
    }

    bits = (bits << 6) | map.indexOf(input.charAt(idx));
  }

  // Dump tail

  tailbits = (max % 4) * 6;

  if (tailbits === 0) {
    result.push((bits >> 16) & 0xFF);
    result.push((bits >> 8) & 0xFF);
    result.push(bits & 0xFF);
  } else if (tailbits === 18) {
    result.push((bits >> 10) & 0xFF);
    result.push((bits >> 2) & 0xFF);
  } else if (tailbits === 12) {
    result.push((bits >> 4) & 0xFF);
  }

  // Wrap into Buffer for NodeJS and leave Array for browser
  if (NodeBuffer) {
    // Support node 6.+ Buffer API when available
    return NodeBuffer.from ? NodeBuffer.from(result) : new NodeBuffer(result);
  }

  return result;
}

function representYamlBinary(object /*, style*/) {
  var result = '', bits = 0, idx, tail,
      max = object.length,
      map = BASE64_MAP;

  // Convert every three bytes to 4 ASCII characters.

  for (idx = 0; idx < max; idx++) {
    if ((idx % 3 === 0) && idx) {
      result += map[(bits >> 18) & 0x3F];
      result += map[(bits >> 12) & 0x3F];
      result += map[(bits >> 6) & 0x3F];
      result += map[bits & 0x3F];
    }

    bits = (bits << 8) + object[idx];
  }

  // Dump tail

  tail = max % 3;

  if (tail === 0) {
    result += map[(bits >> 18) & 0x3F];
    result += map[(bits >> 12) & 0x3F];
    result += map[(bits >> 6) & 0x3F];
    result += map[bits & 0x3F];
  } else if (tail === 2) {
    result += map[(bits >> 10) & 0x3F];
    result += map[(bits >> 4) & 0x3F];
    result += map[(bits << 2) & 0x3F];
    result += map[64];
  } else if (tail === 1) {
    result += map[(bits >> 2) & 0x3F];
    result += map[(bits << 4) & 0x3F];
    result += map[64];
    result += map[64];
  }

  return result;
}

function isBinary(object) {
  return NodeBuffer && NodeBuffer.isBuffer(object);
}

module.exports = new Type('tag:yaml.org,2002:binary', {
  kind: 'scalar',
  resolve: resolveYamlBinary,
  construct: constructYamlBinary,
  predicate: isBinary,
  represent: representYamlBinary
});


/***/ }),

/***/ 6699:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



var Type = __nccwpck_require__(7592);

function resolveYamlBoolean(data) {
  if (data === null) return false;

  var max = data.length;

  return (max === 4 && (data === 'true' || data === 'True' || data === 'TRUE')) ||
         (max === 5 && (data === 'false' || data === 'False' || data === 'FALSE'));
}

function constructYamlBoolean(data) {
  return data === 'true' ||
         data === 'True' ||
         data === 'TRUE';
}

function isBoolean(object) {
  return Object.prototype.toString.call(object) === '[object Boolean]';
}

module.exports = new Type('tag:yaml.org,2002:bool', {
  kind: 'scalar',
  resolve: resolveYamlBoolean,
  construct: constructYamlBoolean,
  predicate: isBoolean,
  represent: {
    lowercase: function (object) { return object ? 'true' : 'false'; },
    uppercase: function (object) { return object ? 'TRUE' : 'FALSE'; },
    camelcase: function (object) { return object ? 'True' : 'False'; }
  },
  defaultStyle: 'lowercase'
});


/***/ }),

/***/ 1641:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



var common = __nccwpck_require__(3973);
var Type   = __nccwpck_require__(7592);

var YAML_FLOAT_PATTERN = new RegExp(
  // 2.5e4, 2.5 and integers
  '^(?:[-+]?(?:0|[1-9][0-9_]*)(?:\\.[0-9_]*)?(?:[eE][-+]?[0-9]+)?' +
  // .2e4, .2
  // special case, seems not from spec
  '|\\.[0-9_]+(?:[eE][-+]?[0-9]+)?' +
  // 20:59
  '|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\\.[0-9_]*' +
  // .inf
  '|[-+]?\\.(?:inf|Inf|INF)' +
  // .nan
  '|\\.(?:nan|NaN|NAN))$');

function resolveYamlFloat(data) {
  if (data === null) return false;

  if (!YAML_FLOAT_PATTERN.test(data) ||
      // Quick hack to not allow integers end with `_`
      // Probably should update regexp & check speed
      data[data.length - 1] === '_') {
    return false;
  }

  return true;
}

function constructYamlFloat(data) {
  var value, sign, base, digits;

  value  = data.replace(/_/g, '').toLowerCase();
  sign   = value[0] === '-' ? -1 : 1;
  digits = [];

  if ('+-'.indexOf(value[0]) >= 0) {
    value = value.slice(1);
  }

  if (value === '.inf') {
    return (sign === 1) ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;

  } else if (value === '.nan') {
    return NaN;

  } else if (value.indexOf(':') >= 0) {
    value.split(':').forEach(function (v) {
      digits.unshift(parseFloat(v, 10));
    });

    value = 0.0;
    base = 1;

    digits.forEach(function (d) {
      value += d * base;
      base *= 60;
    });

    return sign * value;

  }
  return sign * parseFloat(value, 10);
}


var SCIENTIFIC_WITHOUT_DOT = /^[-+]?[0-9]+e/;

function representYamlFloat(object, style) {
  var res;

  if (isNaN(object)) {
    switch (style) {
      case 'lowercase': return '.nan';
      case 'uppercase': return '.NAN';
      case 'camelcase': return '.NaN';
    }
  } else if (Number.POSITIVE_INFINITY === object) {
    switch (style) {
      case 'lowercase': return '.inf';
      case 'uppercase': return '.INF';
      case 'camelcase': return '.Inf';
    }
  } else if (Number.NEGATIVE_INFINITY === object) {
    switch (style) {
      case 'lowercase': return '-.inf';
      case 'uppercase': return '-.INF';
      case 'camelcase': return '-.Inf';
    }
  } else if (common.isNegativeZero(object)) {
    return '-0.0';
  }

  res = object.toString(10);

  // JS stringifier can build scientific format without dots: 5e-100,
  // while YAML requres dot: 5.e-100. Fix it with simple hack

  return SCIENTIFIC_WITHOUT_DOT.test(res) ? res.replace('e', '.e') : res;
}

function isFloat(object) {
  return (Object.prototype.toString.call(object) === '[object Number]') &&
         (object % 1 !== 0 || common.isNegativeZero(object));
}

module.exports = new Type('tag:yaml.org,2002:float', {
  kind: 'scalar',
  resolve: resolveYamlFloat,
  construct: constructYamlFloat,
  predicate: isFloat,
  represent: representYamlFloat,
  defaultStyle: 'lowercase'
});


/***/ }),

/***/ 9158:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



var common = __nccwpck_require__(3973);
var Type   = __nccwpck_require__(7592);

function isHexCode(c) {
  return ((0x30/* 0 */ <= c) && (c <= 0x39/* 9 */)) ||
         ((0x41/* A */ <= c) && (c <= 0x46/* F */)) ||
         ((0x61/* a */ <= c) && (c <= 0x66/* f */));
}

function isOctCode(c) {
  return ((0x30/* 0 */ <= c) && (c <= 0x37/* 7 */));
}

function isDecCode(c) {
  return ((0x30/* 0 */ <= c) && (c <= 0x39/* 9 */));
}

function resolveYamlInteger(data) {
  if (data === null) return false;

  var max = data.length,
      index = 0,
      hasDigits = false,
      ch;

  if (!max) return false;

  ch = data[index];

  // sign
  if (ch === '-' || ch === '+') {
    ch = data[++index];
  }

  if (ch === '0') {
    // 0
    if (index + 1 === max) return true;
    ch = data[++index];

    // base 2, base 8, base 16

    if (ch === 'b') {
      // base 2
      index++;

      for (; index < max; index++) {
        ch = data[index];
        if (ch === '_') continue;
        if (ch !== '0' && ch !== '1') return false;
        hasDigits = true;
      }
      return hasDigits && ch !== '_';
    }


    if (ch === 'x') {
      // base 16
      index++;

      for (; index < max; index++) {
        ch = data[index];
        if (ch === '_') continue;
        if (!isHexCode(data.charCodeAt(index))) return false;
        hasDigits = true;
      }
      return hasDigits && ch !== '_';
    }

    // base 8
    for (; index < max; index++) {
      ch = data[index];
      if (ch === '_') continue;
      if (!isOctCode(data.charCodeAt(index))) return false;
      hasDigits = true;
    }
    return hasDigits && ch !== '_';
  }

  // base 10 (except 0) or base 60

  // value should not start with `_`;
  if (ch === '_') return false;

  for (; index < max; index++) {
    ch = data[index];
    if (ch === '_') continue;
    if (ch === ':') break;
    if (!isDecCode(data.charCodeAt(index))) {
      return false;
    }
    hasDigits = true;
  }

  // Should have digits and should not end with `_`
  if (!hasDigits || ch === '_') return false;

  // if !base60 - done;
  if (ch !== ':') return true;

  // base60 almost not used, no needs to optimize
  return /^(:[0-5]?[0-9])+$/.test(data.slice(index));
}

function constructYamlInteger(data) {
  var value = data, sign = 1, ch, base, digits = [];

  if (value.indexOf('_') !== -1) {
    value = value.replace(/_/g, '');
  }

  ch = value[0];

  if (ch === '-' || ch === '+') {
    if (ch === '-') sign = -1;
    value = value.slice(1);
    ch = value[0];
  }

  if (value === '0') return 0;

  if (ch === '0') {
    if (value[1] === 'b') return sign * parseInt(value.slice(2), 2);
    if (value[1] === 'x') return sign * parseInt(value, 16);
    return sign * parseInt(value, 8);
  }

  if (value.indexOf(':') !== -1) {
    value.split(':').forEach(function (v) {
      digits.unshift(parseInt(v, 10));
    });

    value = 0;
    base = 1;

    digits.forEach(function (d) {
      value += (d * base);
      base *= 60;
    });

    return sign * value;

  }

  return sign * parseInt(value, 10);
}

function isInteger(object) {
  return (Object.prototype.toString.call(object)) === '[object Number]' &&
         (object % 1 === 0 && !common.isNegativeZero(object));
}

module.exports = new Type('tag:yaml.org,2002:int', {
  kind: 'scalar',
  resolve: resolveYamlInteger,
  construct: constructYamlInteger,
  predicate: isInteger,
  represent: {
    binary:      function (obj) { return obj >= 0 ? '0b' + obj.toString(2) : '-0b' + obj.toString(2).slice(1); },
    octal:       function (obj) { return obj >= 0 ? '0'  + obj.toString(8) : '-0'  + obj.toString(8).slice(1); },
    decimal:     function (obj) { return obj.toString(10); },
    /* eslint-disable max-len */
    hexadecimal: function (obj) { return obj >= 0 ? '0x' + obj.toString(16).toUpperCase() :  '-0x' + obj.toString(16).toUpperCase().slice(1); }
  },
  defaultStyle: 'decimal',
  styleAliases: {
    binary:      [ 2,  'bin' ],
    octal:       [ 8,  'oct' ],
    decimal:     [ 10, 'dec' ],
    hexadecimal: [ 16, 'hex' ]
  }
});


/***/ }),

/***/ 9531:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



var esprima;

// Browserified version does not have esprima
//
// 1. For node.js just require module as deps
// 2. For browser try to require mudule via external AMD system.
//    If not found - try to fallback to window.esprima. If not
//    found too - then fail to parse.
//
try {
  // workaround to exclude package from browserify list.
  var _require = __WEBPACK_EXTERNAL_createRequire(import.meta.url);
  esprima = _require('esprima');
} catch (_) {
  /* eslint-disable no-redeclare */
  /* global window */
  if (typeof window !== 'undefined') esprima = window.esprima;
}

var Type = __nccwpck_require__(7592);

function resolveJavascriptFunction(data) {
  if (data === null) return false;

  try {
    var source = '(' + data + ')',
        ast    = esprima.parse(source, { range: true });

    if (ast.type                    !== 'Program'             ||
        ast.body.length             !== 1                     ||
        ast.body[0].type            !== 'ExpressionStatement' ||
        (ast.body[0].expression.type !== 'ArrowFunctionExpression' &&
          ast.body[0].expression.type !== 'FunctionExpression')) {
      return false;
    }

    return true;
  } catch (err) {
    return false;
  }
}

function constructJavascriptFunction(data) {
  /*jslint evil:true*/

  var source = '(' + data + ')',
      ast    = esprima.parse(source, { range: true }),
      params = [],
      body;

  if (ast.type                    !== 'Program'             ||
      ast.body.length             !== 1                     ||
      ast.body[0].type            !== 'ExpressionStatement' ||
      (ast.body[0].expression.type !== 'ArrowFunctionExpression' &&
        ast.body[0].expression.type !== 'FunctionExpression')) {
    throw new Error('Failed to resolve function');
  }

  ast.body[0].expression.params.forEach(function (param) {
    params.push(param.name);
  });

  body = ast.body[0].expression.body.range;

  // Esprima's ranges include the first '{' and the last '}' characters on
  // function expressions. So cut them out.
  if (ast.body[0].expression.body.type === 'BlockStatement') {
    /*eslint-disable no-new-func*/
    return new Function(params, source.slice(body[0] + 1, body[1] - 1));
  }
  // ES6 arrow functions can omit the BlockStatement. In that case, just return
  // the body.
  /*eslint-disable no-new-func*/
  return new Function(params, 'return ' + source.slice(body[0], body[1]));
}

function representJavascriptFunction(object /*, style*/) {
  return object.toString();
}

function isFunction(object) {
  return Object.prototype.toString.call(object) === '[object Function]';
}

module.exports = new Type('tag:yaml.org,2002:js/function', {
  kind: 'scalar',
  resolve: resolveJavascriptFunction,
  construct: constructJavascriptFunction,
  predicate: isFunction,
  represent: representJavascriptFunction
});


/***/ }),

/***/ 7394:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



var Type = __nccwpck_require__(7592);

function resolveJavascriptRegExp(data) {
  if (data === null) return false;
  if (data.length === 0) return false;

  var regexp = data,
      tail   = /\/([gim]*)$/.exec(data),
      modifiers = '';

  // if regexp starts with '/' it can have modifiers and must be properly closed
  // `/foo/gim` - modifiers tail can be maximum 3 chars
  if (regexp[0] === '/') {
    if (tail) modifiers = tail[1];

    if (modifiers.length > 3) return false;
    // if expression starts with /, is should be properly terminated
    if (regexp[regexp.length - modifiers.length - 1] !== '/') return false;
  }

  return true;
}

function constructJavascriptRegExp(data) {
  var regexp = data,
      tail   = /\/([gim]*)$/.exec(data),
      modifiers = '';

  // `/foo/gim` - tail can be maximum 4 chars
  if (regexp[0] === '/') {
    if (tail) modifiers = tail[1];
    regexp = regexp.slice(1, regexp.length - modifiers.length - 1);
  }

  return new RegExp(regexp, modifiers);
}

function representJavascriptRegExp(object /*, style*/) {
  var result = '/' + object.source + '/';

  if (object.global) result += 'g';
  if (object.multiline) result += 'm';
  if (object.ignoreCase) result += 'i';

  return result;
}

function isRegExp(object) {
  return Object.prototype.toString.call(object) === '[object RegExp]';
}

module.exports = new Type('tag:yaml.org,2002:js/regexp', {
  kind: 'scalar',
  resolve: resolveJavascriptRegExp,
  construct: constructJavascriptRegExp,
  predicate: isRegExp,
  represent: representJavascriptRegExp
});


/***/ }),

/***/ 1775:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



var Type = __nccwpck_require__(7592);

function resolveJavascriptUndefined() {
  return true;
}

function constructJavascriptUndefined() {
  /*eslint-disable no-undefined*/
  return undefined;
}

function representJavascriptUndefined() {
  return '';
}

function isUndefined(object) {
  return typeof object === 'undefined';
}

module.exports = new Type('tag:yaml.org,2002:js/undefined', {
  kind: 'scalar',
  resolve: resolveJavascriptUndefined,
  construct: constructJavascriptUndefined,
  predicate: isUndefined,
  represent: representJavascriptUndefined
});


/***/ }),

/***/ 7021:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



var Type = __nccwpck_require__(7592);

module.exports = new Type('tag:yaml.org,2002:map', {
  kind: 'mapping',
  construct: function (data) { return data !== null ? data : {}; }
});


/***/ }),

/***/ 4543:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



var Type = __nccwpck_require__(7592);

function resolveYamlMerge(data) {
  return data === '<<' || data === null;
}

module.exports = new Type('tag:yaml.org,2002:merge', {
  kind: 'scalar',
  resolve: resolveYamlMerge
});


/***/ }),

/***/ 7658:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



var Type = __nccwpck_require__(7592);

function resolveYamlNull(data) {
  if (data === null) return true;

  var max = data.length;

  return (max === 1 && data === '~') ||
         (max === 4 && (data === 'null' || data === 'Null' || data === 'NULL'));
}

function constructYamlNull() {
  return null;
}

function isNull(object) {
  return object === null;
}

module.exports = new Type('tag:yaml.org,2002:null', {
  kind: 'scalar',
  resolve: resolveYamlNull,
  construct: constructYamlNull,
  predicate: isNull,
  represent: {
    canonical: function () { return '~';    },
    lowercase: function () { return 'null'; },
    uppercase: function () { return 'NULL'; },
    camelcase: function () { return 'Null'; }
  },
  defaultStyle: 'lowercase'
});


/***/ }),

/***/ 7742:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



var Type = __nccwpck_require__(7592);

var _hasOwnProperty = Object.prototype.hasOwnProperty;
var _toString       = Object.prototype.toString;

function resolveYamlOmap(data) {
  if (data === null) return true;

  var objectKeys = {}, index, length, pair, pairKey, pairHasKey,
      object = data;

  for (index = 0, length = object.length; index < length; index += 1) {
    pair = object[index];
    pairHasKey = false;

    if (_toString.call(pair) !== '[object Object]') return false;

    for (pairKey in pair) {
      if (_hasOwnProperty.call(pair, pairKey)) {
        if (!pairHasKey) pairHasKey = true;
        else return false;
      }
    }

    if (!pairHasKey) return false;

    if (_hasOwnProperty.call(objectKeys, pairKey)) return false;
    Object.defineProperty(objectKeys, pairKey, { value: true });
  }

  return true;
}

function constructYamlOmap(data) {
  return data !== null ? data : [];
}

module.exports = new Type('tag:yaml.org,2002:omap', {
  kind: 'sequence',
  resolve: resolveYamlOmap,
  construct: constructYamlOmap
});


/***/ }),

/***/ 770:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



var Type = __nccwpck_require__(7592);

var _toString = Object.prototype.toString;

function resolveYamlPairs(data) {
  if (data === null) return true;

  var index, length, pair, keys, result,
      object = data;

  result = new Array(object.length);

  for (index = 0, length = object.length; index < length; index += 1) {
    pair = object[index];

    if (_toString.call(pair) !== '[object Object]') return false;

    keys = Object.keys(pair);

    if (keys.length !== 1) return false;

    result[index] = [ keys[0], pair[keys[0]] ];
  }

  return true;
}

function constructYamlPairs(data) {
  if (data === null) return [];

  var index, length, pair, keys, result,
      object = data;

  result = new Array(object.length);

  for (index = 0, length = object.length; index < length; index += 1) {
    pair = object[index];

    keys = Object.keys(pair);

    result[index] = [ keys[0], pair[keys[0]] ];
  }

  return result;
}

module.exports = new Type('tag:yaml.org,2002:pairs', {
  kind: 'sequence',
  resolve: resolveYamlPairs,
  construct: constructYamlPairs
});


/***/ }),

/***/ 1848:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



var Type = __nccwpck_require__(7592);

module.exports = new Type('tag:yaml.org,2002:seq', {
  kind: 'sequence',
  construct: function (data) { return data !== null ? data : []; }
});


/***/ }),

/***/ 1723:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



var Type = __nccwpck_require__(7592);

var _hasOwnProperty = Object.prototype.hasOwnProperty;

function resolveYamlSet(data) {
  if (data === null) return true;

  var key, object = data;

  for (key in object) {
    if (_hasOwnProperty.call(object, key)) {
      if (object[key] !== null) return false;
    }
  }

  return true;
}

function constructYamlSet(data) {
  return data !== null ? data : {};
}

module.exports = new Type('tag:yaml.org,2002:set', {
  kind: 'mapping',
  resolve: resolveYamlSet,
  construct: constructYamlSet
});


/***/ }),

/***/ 4504:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



var Type = __nccwpck_require__(7592);

module.exports = new Type('tag:yaml.org,2002:str', {
  kind: 'scalar',
  construct: function (data) { return data !== null ? data : ''; }
});


/***/ }),

/***/ 5339:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



var Type = __nccwpck_require__(7592);

var YAML_DATE_REGEXP = new RegExp(
  '^([0-9][0-9][0-9][0-9])'          + // [1] year
  '-([0-9][0-9])'                    + // [2] month
  '-([0-9][0-9])$');                   // [3] day

var YAML_TIMESTAMP_REGEXP = new RegExp(
  '^([0-9][0-9][0-9][0-9])'          + // [1] year
  '-([0-9][0-9]?)'                   + // [2] month
  '-([0-9][0-9]?)'                   + // [3] day
  '(?:[Tt]|[ \\t]+)'                 + // ...
  '([0-9][0-9]?)'                    + // [4] hour
  ':([0-9][0-9])'                    + // [5] minute
  ':([0-9][0-9])'                    + // [6] second
  '(?:\\.([0-9]*))?'                 + // [7] fraction
  '(?:[ \\t]*(Z|([-+])([0-9][0-9]?)' + // [8] tz [9] tz_sign [10] tz_hour
  '(?::([0-9][0-9]))?))?$');           // [11] tz_minute

function resolveYamlTimestamp(data) {
  if (data === null) return false;
  if (YAML_DATE_REGEXP.exec(data) !== null) return true;
  if (YAML_TIMESTAMP_REGEXP.exec(data) !== null) return true;
  return false;
}

function constructYamlTimestamp(data) {
  var match, year, month, day, hour, minute, second, fraction = 0,
      delta = null, tz_hour, tz_minute, date;

  match = YAML_DATE_REGEXP.exec(data);
  if (match === null) match = YAML_TIMESTAMP_REGEXP.exec(data);

  if (match === null) throw new Error('Date resolve error');

  // match: [1] year [2] month [3] day

  year = +(match[1]);
  month = +(match[2]) - 1; // JS month starts with 0
  day = +(match[3]);

  if (!match[4]) { // no hour
    return new Date(Date.UTC(year, month, day));
  }

  // match: [4] hour [5] minute [6] second [7] fraction

  hour = +(match[4]);
  minute = +(match[5]);
  second = +(match[6]);

  if (match[7]) {
    fraction = match[7].slice(0, 3);
    while (fraction.length < 3) { // milli-seconds
      fraction += '0';
    }
    fraction = +fraction;
  }

  // match: [8] tz [9] tz_sign [10] tz_hour [11] tz_minute

  if (match[9]) {
    tz_hour = +(match[10]);
    tz_minute = +(match[11] || 0);
    delta = (tz_hour * 60 + tz_minute) * 60000; // delta in mili-seconds
    if (match[9] === '-') delta = -delta;
  }

  date = new Date(Date.UTC(year, month, day, hour, minute, second, fraction));

  if (delta) date.setTime(date.getTime() - delta);

  return date;
}

function representYamlTimestamp(object /*, style*/) {
  return object.toISOString();
}

module.exports = new Type('tag:yaml.org,2002:timestamp', {
  kind: 'scalar',
  resolve: resolveYamlTimestamp,
  construct: constructYamlTimestamp,
  instanceOf: Date,
  represent: representYamlTimestamp
});


/***/ }),

/***/ 6403:
/***/ ((module) => {

/*!
 * is-extendable <https://github.com/jonschlinkert/is-extendable>
 *
 * Copyright (c) 2015, Jon Schlinkert.
 * Licensed under the MIT License.
 */



module.exports = function isExtendable(val) {
  return typeof val !== 'undefined' && val !== null
    && (typeof val === 'object' || typeof val === 'function');
};


/***/ }),

/***/ 5140:
/***/ ((module) => {

var toString = Object.prototype.toString;

module.exports = function kindOf(val) {
  if (val === void 0) return 'undefined';
  if (val === null) return 'null';

  var type = typeof val;
  if (type === 'boolean') return 'boolean';
  if (type === 'string') return 'string';
  if (type === 'number') return 'number';
  if (type === 'symbol') return 'symbol';
  if (type === 'function') {
    return isGeneratorFn(val) ? 'generatorfunction' : 'function';
  }

  if (isArray(val)) return 'array';
  if (isBuffer(val)) return 'buffer';
  if (isArguments(val)) return 'arguments';
  if (isDate(val)) return 'date';
  if (isError(val)) return 'error';
  if (isRegexp(val)) return 'regexp';

  switch (ctorName(val)) {
    case 'Symbol': return 'symbol';
    case 'Promise': return 'promise';

    // Set, Map, WeakSet, WeakMap
    case 'WeakMap': return 'weakmap';
    case 'WeakSet': return 'weakset';
    case 'Map': return 'map';
    case 'Set': return 'set';

    // 8-bit typed arrays
    case 'Int8Array': return 'int8array';
    case 'Uint8Array': return 'uint8array';
    case 'Uint8ClampedArray': return 'uint8clampedarray';

    // 16-bit typed arrays
    case 'Int16Array': return 'int16array';
    case 'Uint16Array': return 'uint16array';

    // 32-bit typed arrays
    case 'Int32Array': return 'int32array';
    case 'Uint32Array': return 'uint32array';
    case 'Float32Array': return 'float32array';
    case 'Float64Array': return 'float64array';
  }

  if (isGeneratorObj(val)) {
    return 'generator';
  }

  // Non-plain objects
  type = toString.call(val);
  switch (type) {
    case '[object Object]': return 'object';
    // iterators
    case '[object Map Iterator]': return 'mapiterator';
    case '[object Set Iterator]': return 'setiterator';
    case '[object String Iterator]': return 'stringiterator';
    case '[object Array Iterator]': return 'arrayiterator';
  }

  // other
  return type.slice(8, -1).toLowerCase().replace(/\s/g, '');
};

function ctorName(val) {
  return typeof val.constructor === 'function' ? val.constructor.name : null;
}

function isArray(val) {
  if (Array.isArray) return Array.isArray(val);
  return val instanceof Array;
}

function isError(val) {
  return val instanceof Error || (typeof val.message === 'string' && val.constructor && typeof val.constructor.stackTraceLimit === 'number');
}

function isDate(val) {
  if (val instanceof Date) return true;
  return typeof val.toDateString === 'function'
    && typeof val.getDate === 'function'
    && typeof val.setDate === 'function';
}

function isRegexp(val) {
  if (val instanceof RegExp) return true;
  return typeof val.flags === 'string'
    && typeof val.ignoreCase === 'boolean'
    && typeof val.multiline === 'boolean'
    && typeof val.global === 'boolean';
}

function isGeneratorFn(name, val) {
  return ctorName(name) === 'GeneratorFunction';
}

function isGeneratorObj(val) {
  return typeof val.throw === 'function'
    && typeof val.return === 'function'
    && typeof val.next === 'function';
}

function isArguments(val) {
  try {
    if (typeof val.length === 'number' && typeof val.callee === 'function') {
      return true;
    }
  } catch (err) {
    if (err.message.indexOf('callee') !== -1) {
      return true;
    }
  }
  return false;
}

/**
 * If you need to support Safari 5-7 (8-10 yr-old browser),
 * take a look at https://github.com/feross/is-buffer
 */

function isBuffer(val) {
  if (val.constructor && typeof val.constructor.isBuffer === 'function') {
    return val.constructor.isBuffer(val);
  }
  return false;
}


/***/ }),

/***/ 7336:
/***/ ((module) => {

let p = process || {}, argv = p.argv || [], env = p.env || {}
let isColorSupported =
	!(!!env.NO_COLOR || argv.includes("--no-color")) &&
	(!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || ((p.stdout || {}).isTTY && env.TERM !== "dumb") || !!env.CI)

let formatter = (open, close, replace = open) =>
	input => {
		let string = "" + input, index = string.indexOf(close, open.length)
		return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close
	}

let replaceClose = (string, close, replace, index) => {
	let result = "", cursor = 0
	do {
		result += string.substring(cursor, index) + replace
		cursor = index + close.length
		index = string.indexOf(close, cursor)
	} while (~index)
	return result + string.substring(cursor)
}

let createColors = (enabled = isColorSupported) => {
	let f = enabled ? formatter : () => String
	return {
		isColorSupported: enabled,
		reset: f("\x1b[0m", "\x1b[0m"),
		bold: f("\x1b[1m", "\x1b[22m", "\x1b[22m\x1b[1m"),
		dim: f("\x1b[2m", "\x1b[22m", "\x1b[22m\x1b[2m"),
		italic: f("\x1b[3m", "\x1b[23m"),
		underline: f("\x1b[4m", "\x1b[24m"),
		inverse: f("\x1b[7m", "\x1b[27m"),
		hidden: f("\x1b[8m", "\x1b[28m"),
		strikethrough: f("\x1b[9m", "\x1b[29m"),

		black: f("\x1b[30m", "\x1b[39m"),
		red: f("\x1b[31m", "\x1b[39m"),
		green: f("\x1b[32m", "\x1b[39m"),
		yellow: f("\x1b[33m", "\x1b[39m"),
		blue: f("\x1b[34m", "\x1b[39m"),
		magenta: f("\x1b[35m", "\x1b[39m"),
		cyan: f("\x1b[36m", "\x1b[39m"),
		white: f("\x1b[37m", "\x1b[39m"),
		gray: f("\x1b[90m", "\x1b[39m"),

		bgBlack: f("\x1b[40m", "\x1b[49m"),
		bgRed: f("\x1b[41m", "\x1b[49m"),
		bgGreen: f("\x1b[42m", "\x1b[49m"),
		bgYellow: f("\x1b[43m", "\x1b[49m"),
		bgBlue: f("\x1b[44m", "\x1b[49m"),
		bgMagenta: f("\x1b[45m", "\x1b[49m"),
		bgCyan: f("\x1b[46m", "\x1b[49m"),
		bgWhite: f("\x1b[47m", "\x1b[49m"),

		blackBright: f("\x1b[90m", "\x1b[39m"),
		redBright: f("\x1b[91m", "\x1b[39m"),
		greenBright: f("\x1b[92m", "\x1b[39m"),
		yellowBright: f("\x1b[93m", "\x1b[39m"),
		blueBright: f("\x1b[94m", "\x1b[39m"),
		magentaBright: f("\x1b[95m", "\x1b[39m"),
		cyanBright: f("\x1b[96m", "\x1b[39m"),
		whiteBright: f("\x1b[97m", "\x1b[39m"),

		bgBlackBright: f("\x1b[100m", "\x1b[49m"),
		bgRedBright: f("\x1b[101m", "\x1b[49m"),
		bgGreenBright: f("\x1b[102m", "\x1b[49m"),
		bgYellowBright: f("\x1b[103m", "\x1b[49m"),
		bgBlueBright: f("\x1b[104m", "\x1b[49m"),
		bgMagentaBright: f("\x1b[105m", "\x1b[49m"),
		bgCyanBright: f("\x1b[106m", "\x1b[49m"),
		bgWhiteBright: f("\x1b[107m", "\x1b[49m"),
	}
}

module.exports = createColors()
module.exports.createColors = createColors


/***/ }),

/***/ 5595:
/***/ ((module) => {



const WIN_SLASH = '\\\\/';
const WIN_NO_SLASH = `[^${WIN_SLASH}]`;

const DEFAULT_MAX_EXTGLOB_RECURSION = 0;

/**
 * Posix glob regex
 */

const DOT_LITERAL = '\\.';
const PLUS_LITERAL = '\\+';
const QMARK_LITERAL = '\\?';
const SLASH_LITERAL = '\\/';
const ONE_CHAR = '(?=.)';
const QMARK = '[^/]';
const END_ANCHOR = `(?:${SLASH_LITERAL}|$)`;
const START_ANCHOR = `(?:^|${SLASH_LITERAL})`;
const DOTS_SLASH = `${DOT_LITERAL}{1,2}${END_ANCHOR}`;
const NO_DOT = `(?!${DOT_LITERAL})`;
const NO_DOTS = `(?!${START_ANCHOR}${DOTS_SLASH})`;
const NO_DOT_SLASH = `(?!${DOT_LITERAL}{0,1}${END_ANCHOR})`;
const NO_DOTS_SLASH = `(?!${DOTS_SLASH})`;
const QMARK_NO_DOT = `[^.${SLASH_LITERAL}]`;
const STAR = `${QMARK}*?`;
const SEP = '/';

const POSIX_CHARS = {
  DOT_LITERAL,
  PLUS_LITERAL,
  QMARK_LITERAL,
  SLASH_LITERAL,
  ONE_CHAR,
  QMARK,
  END_ANCHOR,
  DOTS_SLASH,
  NO_DOT,
  NO_DOTS,
  NO_DOT_SLASH,
  NO_DOTS_SLASH,
  QMARK_NO_DOT,
  STAR,
  START_ANCHOR,
  SEP
};

/**
 * Windows glob regex
 */

const WINDOWS_CHARS = {
  ...POSIX_CHARS,

  SLASH_LITERAL: `[${WIN_SLASH}]`,
  QMARK: WIN_NO_SLASH,
  STAR: `${WIN_NO_SLASH}*?`,
  DOTS_SLASH: `${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$)`,
  NO_DOT: `(?!${DOT_LITERAL})`,
  NO_DOTS: `(?!(?:^|[${WIN_SLASH}])${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
  NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}(?:[${WIN_SLASH}]|$))`,
  NO_DOTS_SLASH: `(?!${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
  QMARK_NO_DOT: `[^.${WIN_SLASH}]`,
  START_ANCHOR: `(?:^|[${WIN_SLASH}])`,
  END_ANCHOR: `(?:[${WIN_SLASH}]|$)`,
  SEP: '\\'
};

/**
 * POSIX Bracket Regex
 */

const POSIX_REGEX_SOURCE = {
  __proto__: null,
  alnum: 'a-zA-Z0-9',
  alpha: 'a-zA-Z',
  ascii: '\\x00-\\x7F',
  blank: ' \\t',
  cntrl: '\\x00-\\x1F\\x7F',
  digit: '0-9',
  graph: '\\x21-\\x7E',
  lower: 'a-z',
  print: '\\x20-\\x7E ',
  punct: '\\-!"#$%&\'()\\*+,./:;<=>?@[\\]^_`{|}~',
  space: ' \\t\\r\\n\\v\\f',
  upper: 'A-Z',
  word: 'A-Za-z0-9_',
  xdigit: 'A-Fa-f0-9'
};

module.exports = {
  DEFAULT_MAX_EXTGLOB_RECURSION,
  MAX_LENGTH: 1024 * 64,
  POSIX_REGEX_SOURCE,

  // regular expressions
  REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
  REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
  REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
  REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
  REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
  REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,

  // Replace globs with equivalent patterns to reduce parsing time.
  REPLACEMENTS: {
    __proto__: null,
    '***': '*',
    '**/**': '**',
    '**/**/**': '**'
  },

  // Digits
  CHAR_0: 48, /* 0 */
  CHAR_9: 57, /* 9 */

  // Alphabet chars.
  CHAR_UPPERCASE_A: 65, /* A */
  CHAR_LOWERCASE_A: 97, /* a */
  CHAR_UPPERCASE_Z: 90, /* Z */
  CHAR_LOWERCASE_Z: 122, /* z */

  CHAR_LEFT_PARENTHESES: 40, /* ( */
  CHAR_RIGHT_PARENTHESES: 41, /* ) */

  CHAR_ASTERISK: 42, /* * */

  // Non-alphabetic chars.
  CHAR_AMPERSAND: 38, /* & */
  CHAR_AT: 64, /* @ */
  CHAR_BACKWARD_SLASH: 92, /* \ */
  CHAR_CARRIAGE_RETURN: 13, /* \r */
  CHAR_CIRCUMFLEX_ACCENT: 94, /* ^ */
  CHAR_COLON: 58, /* : */
  CHAR_COMMA: 44, /* , */
  CHAR_DOT: 46, /* . */
  CHAR_DOUBLE_QUOTE: 34, /* " */
  CHAR_EQUAL: 61, /* = */
  CHAR_EXCLAMATION_MARK: 33, /* ! */
  CHAR_FORM_FEED: 12, /* \f */
  CHAR_FORWARD_SLASH: 47, /* / */
  CHAR_GRAVE_ACCENT: 96, /* ` */
  CHAR_HASH: 35, /* # */
  CHAR_HYPHEN_MINUS: 45, /* - */
  CHAR_LEFT_ANGLE_BRACKET: 60, /* < */
  CHAR_LEFT_CURLY_BRACE: 123, /* { */
  CHAR_LEFT_SQUARE_BRACKET: 91, /* [ */
  CHAR_LINE_FEED: 10, /* \n */
  CHAR_NO_BREAK_SPACE: 160, /* \u00A0 */
  CHAR_PERCENT: 37, /* % */
  CHAR_PLUS: 43, /* + */
  CHAR_QUESTION_MARK: 63, /* ? */
  CHAR_RIGHT_ANGLE_BRACKET: 62, /* > */
  CHAR_RIGHT_CURLY_BRACE: 125, /* } */
  CHAR_RIGHT_SQUARE_BRACKET: 93, /* ] */
  CHAR_SEMICOLON: 59, /* ; */
  CHAR_SINGLE_QUOTE: 39, /* ' */
  CHAR_SPACE: 32, /*   */
  CHAR_TAB: 9, /* \t */
  CHAR_UNDERSCORE: 95, /* _ */
  CHAR_VERTICAL_LINE: 124, /* | */
  CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279, /* \uFEFF */

  /**
   * Create EXTGLOB_CHARS
   */

  extglobChars(chars) {
    return {
      '!': { type: 'negate', open: '(?:(?!(?:', close: `))${chars.STAR})` },
      '?': { type: 'qmark', open: '(?:', close: ')?' },
      '+': { type: 'plus', open: '(?:', close: ')+' },
      '*': { type: 'star', open: '(?:', close: ')*' },
      '@': { type: 'at', open: '(?:', close: ')' }
    };
  },

  /**
   * Create GLOB_CHARS
   */

  globChars(win32) {
    return win32 === true ? WINDOWS_CHARS : POSIX_CHARS;
  }
};


/***/ }),

/***/ 8265:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const constants = __nccwpck_require__(5595);
const utils = __nccwpck_require__(4059);

/**
 * Constants
 */

const {
  MAX_LENGTH,
  POSIX_REGEX_SOURCE,
  REGEX_NON_SPECIAL_CHARS,
  REGEX_SPECIAL_CHARS_BACKREF,
  REPLACEMENTS
} = constants;

/**
 * Helpers
 */

const expandRange = (args, options) => {
  if (typeof options.expandRange === 'function') {
    return options.expandRange(...args, options);
  }

  args.sort();
  const value = `[${args.join('-')}]`;

  try {
    /* eslint-disable-next-line no-new */
    new RegExp(value);
  } catch (ex) {
    return args.map(v => utils.escapeRegex(v)).join('..');
  }

  return value;
};

/**
 * Create the message for a syntax error
 */

const syntaxError = (type, char) => {
  return `Missing ${type}: "${char}" - use "\\\\${char}" to match literal characters`;
};

const splitTopLevel = input => {
  const parts = [];
  let bracket = 0;
  let paren = 0;
  let quote = 0;
  let value = '';
  let escaped = false;

  for (const ch of input) {
    if (escaped === true) {
      value += ch;
      escaped = false;
      continue;
    }

    if (ch === '\\') {
      value += ch;
      escaped = true;
      continue;
    }

    if (ch === '"') {
      quote = quote === 1 ? 0 : 1;
      value += ch;
      continue;
    }

    if (quote === 0) {
      if (ch === '[') {
        bracket++;
      } else if (ch === ']' && bracket > 0) {
        bracket--;
      } else if (bracket === 0) {
        if (ch === '(') {
          paren++;
        } else if (ch === ')' && paren > 0) {
          paren--;
        } else if (ch === '|' && paren === 0) {
          parts.push(value);
          value = '';
          continue;
        }
      }
    }

    value += ch;
  }

  parts.push(value);
  return parts;
};

const isPlainBranch = branch => {
  let escaped = false;

  for (const ch of branch) {
    if (escaped === true) {
      escaped = false;
      continue;
    }

    if (ch === '\\') {
      escaped = true;
      continue;
    }

    if (/[?*+@!()[\]{}]/.test(ch)) {
      return false;
    }
  }

  return true;
};

const normalizeSimpleBranch = branch => {
  let value = branch.trim();
  let changed = true;

  while (changed === true) {
    changed = false;

    if (/^@\([^\\()[\]{}|]+\)$/.test(value)) {
      value = value.slice(2, -1);
      changed = true;
    }
  }

  if (!isPlainBranch(value)) {
    return;
  }

  return value.replace(/\\(.)/g, '$1');
};

const hasRepeatedCharPrefixOverlap = branches => {
  const values = branches.map(normalizeSimpleBranch).filter(Boolean);

  for (let i = 0; i < values.length; i++) {
    for (let j = i + 1; j < values.length; j++) {
      const a = values[i];
      const b = values[j];
      const char = a[0];

      if (!char || a !== char.repeat(a.length) || b !== char.repeat(b.length)) {
        continue;
      }

      if (a === b || a.startsWith(b) || b.startsWith(a)) {
        return true;
      }
    }
  }

  return false;
};

const parseRepeatedExtglob = (pattern, requireEnd = true) => {
  if ((pattern[0] !== '+' && pattern[0] !== '*') || pattern[1] !== '(') {
    return;
  }

  let bracket = 0;
  let paren = 0;
  let quote = 0;
  let escaped = false;

  for (let i = 1; i < pattern.length; i++) {
    const ch = pattern[i];

    if (escaped === true) {
      escaped = false;
      continue;
    }

    if (ch === '\\') {
      escaped = true;
      continue;
    }

    if (ch === '"') {
      quote = quote === 1 ? 0 : 1;
      continue;
    }

    if (quote === 1) {
      continue;
    }

    if (ch === '[') {
      bracket++;
      continue;
    }

    if (ch === ']' && bracket > 0) {
      bracket--;
      continue;
    }

    if (bracket > 0) {
      continue;
    }

    if (ch === '(') {
      paren++;
      continue;
    }

    if (ch === ')') {
      paren--;

      if (paren === 0) {
        if (requireEnd === true && i !== pattern.length - 1) {
          return;
        }

        return {
          type: pattern[0],
          body: pattern.slice(2, i),
          end: i
        };
      }
    }
  }
};

const buildCharClassStar = chars => {
  const source = chars.length === 1
    ? utils.escapeRegex(chars[0])
    : `[${chars.map(ch => utils.escapeRegex(ch)).join('')}]`;

  return `${source}*`;
};

const getStarExtglobSequenceChars = pattern => {
  let index = 0;
  const chars = [];

  while (index < pattern.length) {
    const match = parseRepeatedExtglob(pattern.slice(index), false);

    if (!match || match.type !== '*') {
      return;
    }

    const branches = splitTopLevel(match.body).map(branch => branch.trim());
    if (branches.length !== 1) {
      return;
    }

    const branch = normalizeSimpleBranch(branches[0]);
    if (!branch || branch.length !== 1) {
      return;
    }

    chars.push(branch);
    index += match.end + 1;
  }

  if (chars.length < 1) {
    return;
  }

  return chars;
};

const repeatedExtglobRecursion = pattern => {
  let depth = 0;
  let value = pattern.trim();
  let match = parseRepeatedExtglob(value);

  while (match) {
    depth++;
    value = match.body.trim();
    match = parseRepeatedExtglob(value);
  }

  return depth;
};

const analyzeRepeatedExtglob = (body, options) => {
  if (options.maxExtglobRecursion === false) {
    return { risky: false };
  }

  const max =
    typeof options.maxExtglobRecursion === 'number'
      ? options.maxExtglobRecursion
      : constants.DEFAULT_MAX_EXTGLOB_RECURSION;

  const branches = splitTopLevel(body).map(branch => branch.trim());

  if (branches.length > 1) {
    if (
      branches.some(branch => branch === '') ||
      branches.some(branch => /^[*?]+$/.test(branch)) ||
      hasRepeatedCharPrefixOverlap(branches)
    ) {
      return { risky: true };
    }
  }

  // A repeated extglob is "risky" (prone to catastrophic backtracking) when a
  // branch is itself a `*(...)` sequence, since that nests an unbounded quantifier
  // inside the outer `+(...)`/`*(...)`. When *every* branch reduces to single
  // characters we can emit one flat, ReDoS-safe character class that preserves the
  // meaning of ALL branches (e.g. `+(*(a)|*(b))` -> `[ab]*`), rather than dropping
  // every branch but the first.
  const safeChars = [];
  let sawStarSequence = false;
  let combinable = true;

  for (const branch of branches) {
    const chars = getStarExtglobSequenceChars(branch);
    if (chars) {
      sawStarSequence = true;
      safeChars.push(...chars);
      continue;
    }

    const literal = normalizeSimpleBranch(branch);
    if (literal && literal.length === 1) {
      safeChars.push(literal);
      continue;
    }

    combinable = false;

    if (repeatedExtglobRecursion(branch) > max) {
      return { risky: true };
    }
  }

  if (sawStarSequence) {
    return combinable
      ? { risky: true, safeOutput: buildCharClassStar([...new Set(safeChars)]) }
      : { risky: true };
  }

  return { risky: false };
};

/**
 * Parse the given input string.
 * @param {String} input
 * @param {Object} options
 * @return {Object}
 */

const parse = (input, options) => {
  if (typeof input !== 'string') {
    throw new TypeError('Expected a string');
  }

  input = REPLACEMENTS[input] || input;

  const opts = { ...options };
  const max = typeof opts.maxLength === 'number' ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;

  let len = input.length;
  if (len > max) {
    throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
  }

  const bos = { type: 'bos', value: '', output: opts.prepend || '' };
  const tokens = [bos];

  const capture = opts.capture ? '' : '?:';

  // create constants based on platform, for windows or posix
  const PLATFORM_CHARS = constants.globChars(opts.windows);
  const EXTGLOB_CHARS = constants.extglobChars(PLATFORM_CHARS);

  const {
    DOT_LITERAL,
    PLUS_LITERAL,
    SLASH_LITERAL,
    ONE_CHAR,
    DOTS_SLASH,
    NO_DOT,
    NO_DOT_SLASH,
    NO_DOTS_SLASH,
    QMARK,
    QMARK_NO_DOT,
    STAR,
    START_ANCHOR
  } = PLATFORM_CHARS;

  const globstar = opts => {
    return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
  };

  const nodot = opts.dot ? '' : NO_DOT;
  const qmarkNoDot = opts.dot ? QMARK : QMARK_NO_DOT;
  let star = opts.bash === true ? globstar(opts) : STAR;

  if (opts.capture) {
    star = `(${star})`;
  }

  // minimatch options support
  if (typeof opts.noext === 'boolean') {
    opts.noextglob = opts.noext;
  }

  const state = {
    input,
    index: -1,
    start: 0,
    dot: opts.dot === true,
    consumed: '',
    output: '',
    prefix: '',
    backtrack: false,
    negated: false,
    brackets: 0,
    braces: 0,
    parens: 0,
    quotes: 0,
    globstar: false,
    tokens
  };

  input = utils.removePrefix(input, state);
  len = input.length;

  const extglobs = [];
  const braces = [];
  const stack = [];
  let prev = bos;
  let value;

  /**
   * Tokenizing helpers
   */

  const eos = () => state.index === len - 1;
  const peek = state.peek = (n = 1) => input[state.index + n];
  const advance = state.advance = () => input[++state.index] || '';
  const remaining = () => input.slice(state.index + 1);
  const consume = (value = '', num = 0) => {
    state.consumed += value;
    state.index += num;
  };

  const append = token => {
    state.output += token.output != null ? token.output : token.value;
    consume(token.value);
  };

  const negate = () => {
    let count = 1;

    while (peek() === '!' && (peek(2) !== '(' || peek(3) === '?')) {
      advance();
      state.start++;
      count++;
    }

    if (count % 2 === 0) {
      return false;
    }

    state.negated = true;
    state.start++;
    return true;
  };

  const increment = type => {
    state[type]++;
    stack.push(type);
  };

  const decrement = type => {
    state[type]--;
    stack.pop();
  };

  /**
   * Push tokens onto the tokens array. This helper speeds up
   * tokenizing by 1) helping us avoid backtracking as much as possible,
   * and 2) helping us avoid creating extra tokens when consecutive
   * characters are plain text. This improves performance and simplifies
   * lookbehinds.
   */

  const push = tok => {
    if (prev.type === 'globstar') {
      const isBrace = state.braces > 0 && (tok.type === 'comma' || tok.type === 'brace');
      const isExtglob = tok.extglob === true || (extglobs.length && (tok.type === 'pipe' || tok.type === 'paren'));

      if (tok.type !== 'slash' && tok.type !== 'paren' && !isBrace && !isExtglob) {
        state.output = state.output.slice(0, -prev.output.length);
        prev.type = 'star';
        prev.value = '*';
        prev.output = star;
        state.output += prev.output;
      }
    }

    if (extglobs.length && tok.type !== 'paren') {
      extglobs[extglobs.length - 1].inner += tok.value;
    }

    if (tok.value || tok.output) append(tok);
    if (prev && prev.type === 'text' && tok.type === 'text') {
      prev.output = (prev.output || prev.value) + tok.value;
      prev.value += tok.value;
      return;
    }

    tok.prev = prev;
    tokens.push(tok);
    prev = tok;
  };

  const extglobOpen = (type, value) => {
    const token = { ...EXTGLOB_CHARS[value], conditions: 1, inner: '' };

    token.prev = prev;
    token.parens = state.parens;
    token.output = state.output;
    token.startIndex = state.index;
    token.tokensIndex = tokens.length;
    const output = (opts.capture ? '(' : '') + token.open;

    increment('parens');
    push({ type, value, output: state.output ? '' : ONE_CHAR });
    push({ type: 'paren', extglob: true, value: advance(), output });
    extglobs.push(token);
  };

  const extglobClose = token => {
    const literal = input.slice(token.startIndex, state.index + 1);
    const body = input.slice(token.startIndex + 2, state.index);
    const analysis = analyzeRepeatedExtglob(body, opts);

    if ((token.type === 'plus' || token.type === 'star') && analysis.risky) {
      const safeOutput = analysis.safeOutput
        ? (token.output ? '' : ONE_CHAR) + (opts.capture ? `(${analysis.safeOutput})` : analysis.safeOutput)
        : undefined;
      const open = tokens[token.tokensIndex];

      open.type = 'text';
      open.value = literal;
      open.output = safeOutput || utils.escapeRegex(literal);

      for (let i = token.tokensIndex + 1; i < tokens.length; i++) {
        tokens[i].value = '';
        tokens[i].output = '';
        delete tokens[i].suffix;
      }

      state.output = token.output + open.output;
      state.backtrack = true;

      push({ type: 'paren', extglob: true, value, output: '' });
      decrement('parens');
      return;
    }

    let output = token.close + (opts.capture ? ')' : '');
    let rest;

    if (token.type === 'negate') {
      let extglobStar = star;

      if (token.inner && token.inner.length > 1 && token.inner.includes('/')) {
        extglobStar = globstar(opts);
      }

      if (extglobStar !== star || eos() || /^\)+$/.test(remaining())) {
        output = token.close = `)$))${extglobStar}`;
      }

      if (token.inner.includes('*') && (rest = remaining()) && /^\.[^\\/.]+$/.test(rest)) {
        // Any non-magical string (`.ts`) or even nested expression (`.{ts,tsx}`) can follow after the closing parenthesis.
        // In this case, we need to parse the string and use it in the output of the original pattern.
        // Suitable patterns: `/!(*.d).ts`, `/!(*.d).{ts,tsx}`, `**/!(*-dbg).@(js)`.
        //
        // Disabling the `fastpaths` option due to a problem with parsing strings as `.ts` in the pattern like `**/!(*.d).ts`.
        const expression = parse(rest, { ...options, fastpaths: false }).output;

        output = token.close = `)${expression})${extglobStar})`;
      }

      if (token.prev.type === 'bos') {
        state.negatedExtglob = true;
      }
    }

    push({ type: 'paren', extglob: true, value, output });
    decrement('parens');
  };

  /**
   * Fast paths
   */

  if (opts.fastpaths !== false && !/(^[*!]|[/()[\]{}"])/.test(input)) {
    let backslashes = false;

    let output = input.replace(REGEX_SPECIAL_CHARS_BACKREF, (m, esc, chars, first, rest, index) => {
      if (first === '\\') {
        backslashes = true;
        return m;
      }

      if (first === '?') {
        if (esc) {
          return esc + first + (rest ? QMARK.repeat(rest.length) : '');
        }
        if (index === 0) {
          return qmarkNoDot + (rest ? QMARK.repeat(rest.length) : '');
        }
        return QMARK.repeat(chars.length);
      }

      if (first === '.') {
        return DOT_LITERAL.repeat(chars.length);
      }

      if (first === '*') {
        if (esc) {
          return esc + first + (rest ? star : '');
        }
        return star;
      }
      return esc ? m : `\\${m}`;
    });

    if (backslashes === true) {
      if (opts.unescape === true) {
        output = output.replace(/\\/g, '');
      } else {
        output = output.replace(/\\+/g, m => {
          return m.length % 2 === 0 ? '\\\\' : (m ? '\\' : '');
        });
      }
    }

    if (output === input && opts.contains === true) {
      state.output = input;
      return state;
    }

    state.output = utils.wrapOutput(output, state, options);
    return state;
  }

  /**
   * Tokenize input until we reach end-of-string
   */

  while (!eos()) {
    value = advance();

    if (value === '\u0000') {
      continue;
    }

    /**
     * Escaped characters
     */

    if (value === '\\') {
      const next = peek();

      if (next === '/' && opts.bash !== true) {
        continue;
      }

      if (next === '.' || next === ';') {
        continue;
      }

      if (!next) {
        value += '\\';
        push({ type: 'text', value });
        continue;
      }

      // collapse slashes to reduce potential for exploits
      const match = /^\\+/.exec(remaining());
      let slashes = 0;

      if (match && match[0].length > 2) {
        slashes = match[0].length;
        state.index += slashes;
        if (slashes % 2 !== 0) {
          value += '\\';
        }
      }

      if (opts.unescape === true) {
        value = advance();
      } else {
        value += advance();
      }

      if (state.brackets === 0) {
        push({ type: 'text', value });
        continue;
      }
    }

    /**
     * If we're inside a regex character class, continue
     * until we reach the closing bracket.
     */

    if (state.brackets > 0 && (value !== ']' || prev.value === '[' || prev.value === '[^')) {
      if (opts.posix !== false && value === ':') {
        const inner = prev.value.slice(1);
        if (inner.includes('[')) {
          prev.posix = true;

          if (inner.includes(':')) {
            const idx = prev.value.lastIndexOf('[');
            const pre = prev.value.slice(0, idx);
            const rest = prev.value.slice(idx + 2);
            const posix = POSIX_REGEX_SOURCE[rest];
            if (posix) {
              prev.value = pre + posix;
              state.backtrack = true;
              advance();

              if (!bos.output && tokens.indexOf(prev) === 1) {
                bos.output = ONE_CHAR;
              }
              continue;
            }
          }
        }
      }

      if ((value === '[' && peek() !== ':') || (value === '-' && peek() === ']')) {
        value = `\\${value}`;
      }

      if (value === ']' && (prev.value === '[' || prev.value === '[^')) {
        value = `\\${value}`;
      }

      if (opts.posix === true && value === '!' && prev.value === '[') {
        value = '^';
      }

      prev.value += value;
      append({ value });
      continue;
    }

    /**
     * If we're inside a quoted string, continue
     * until we reach the closing double quote.
     */

    if (state.quotes === 1 && value !== '"') {
      value = utils.escapeRegex(value);
      prev.value += value;
      append({ value });
      continue;
    }

    /**
     * Double quotes
     */

    if (value === '"') {
      state.quotes = state.quotes === 1 ? 0 : 1;
      if (opts.keepQuotes === true) {
        push({ type: 'text', value });
      }
      continue;
    }

    /**
     * Parentheses
     */

    if (value === '(') {
      increment('parens');
      push({ type: 'paren', value });
      continue;
    }

    if (value === ')') {
      if (state.parens === 0 && opts.strictBrackets === true) {
        throw new SyntaxError(syntaxError('opening', '('));
      }

      const extglob = extglobs[extglobs.length - 1];
      if (extglob && state.parens === extglob.parens + 1) {
        extglobClose(extglobs.pop());
        continue;
      }

      push({ type: 'paren', value, output: state.parens ? ')' : '\\)' });
      decrement('parens');
      continue;
    }

    /**
     * Square brackets
     */

    if (value === '[') {
      if (opts.nobracket === true || !remaining().includes(']')) {
        if (opts.nobracket !== true && opts.strictBrackets === true) {
          throw new SyntaxError(syntaxError('closing', ']'));
        }

        value = `\\${value}`;
      } else {
        increment('brackets');
      }

      push({ type: 'bracket', value });
      continue;
    }

    if (value === ']') {
      if (opts.nobracket === true || (prev && prev.type === 'bracket' && prev.value.length === 1)) {
        push({ type: 'text', value, output: `\\${value}` });
        continue;
      }

      if (state.brackets === 0) {
        if (opts.strictBrackets === true) {
          throw new SyntaxError(syntaxError('opening', '['));
        }

        push({ type: 'text', value, output: `\\${value}` });
        continue;
      }

      decrement('brackets');

      const prevValue = prev.value.slice(1);
      if (prev.posix !== true && prevValue[0] === '^' && !prevValue.includes('/')) {
        value = `/${value}`;
      }

      prev.value += value;
      append({ value });

      // when literal brackets are explicitly disabled
      // assume we should match with a regex character class
      if (opts.literalBrackets === false || utils.hasRegexChars(prevValue)) {
        continue;
      }

      const escaped = utils.escapeRegex(prev.value);
      state.output = state.output.slice(0, -prev.value.length);

      // when literal brackets are explicitly enabled
      // assume we should escape the brackets to match literal characters
      if (opts.literalBrackets === true) {
        state.output += escaped;
        prev.value = escaped;
        continue;
      }

      // when the user specifies nothing, try to match both
      prev.value = `(${capture}${escaped}|${prev.value})`;
      state.output += prev.value;
      continue;
    }

    /**
     * Braces
     */

    if (value === '{' && opts.nobrace !== true) {
      increment('braces');

      const open = {
        type: 'brace',
        value,
        output: '(',
        outputIndex: state.output.length,
        tokensIndex: state.tokens.length
      };

      braces.push(open);
      push(open);
      continue;
    }

    if (value === '}') {
      const brace = braces[braces.length - 1];

      if (opts.nobrace === true || !brace) {
        push({ type: 'text', value, output: value });
        continue;
      }

      let output = ')';

      if (brace.dots === true) {
        const arr = tokens.slice();
        const range = [];

        for (let i = arr.length - 1; i >= 0; i--) {
          tokens.pop();
          if (arr[i].type === 'brace') {
            break;
          }
          if (arr[i].type !== 'dots') {
            range.unshift(arr[i].value);
          }
        }

        output = expandRange(range, opts);
        state.backtrack = true;
      }

      if (brace.comma !== true && brace.dots !== true) {
        const out = state.output.slice(0, brace.outputIndex);
        const toks = state.tokens.slice(brace.tokensIndex);
        brace.value = brace.output = '\\{';
        value = output = '\\}';
        state.output = out;
        for (const t of toks) {
          state.output += (t.output || t.value);
        }
      }

      push({ type: 'brace', value, output });
      decrement('braces');
      braces.pop();
      continue;
    }

    /**
     * Pipes
     */

    if (value === '|') {
      if (extglobs.length > 0) {
        extglobs[extglobs.length - 1].conditions++;
      }
      push({ type: 'text', value });
      continue;
    }

    /**
     * Commas
     */

    if (value === ',') {
      let output = value;

      const brace = braces[braces.length - 1];
      if (brace && stack[stack.length - 1] === 'braces') {
        brace.comma = true;
        output = '|';
      }

      push({ type: 'comma', value, output });
      continue;
    }

    /**
     * Slashes
     */

    if (value === '/') {
      // if the beginning of the glob is "./", advance the start
      // to the current index, and don't add the "./" characters
      // to the state. This greatly simplifies lookbehinds when
      // checking for BOS characters like "!" and "." (not "./")
      if (prev.type === 'dot' && state.index === state.start + 1) {
        state.start = state.index + 1;
        state.consumed = '';
        state.output = '';
        tokens.pop();
        prev = bos; // reset "prev" to the first token
        continue;
      }

      push({ type: 'slash', value, output: SLASH_LITERAL });
      continue;
    }

    /**
     * Dots
     */

    if (value === '.') {
      if (state.braces > 0 && prev.type === 'dot') {
        if (prev.value === '.') prev.output = DOT_LITERAL;
        const brace = braces[braces.length - 1];
        prev.type = 'dots';
        prev.output += value;
        prev.value += value;
        brace.dots = true;
        continue;
      }

      if ((state.braces + state.parens) === 0 && prev.type !== 'bos' && prev.type !== 'slash') {
        push({ type: 'text', value, output: DOT_LITERAL });
        continue;
      }

      push({ type: 'dot', value, output: DOT_LITERAL });
      continue;
    }

    /**
     * Question marks
     */

    if (value === '?') {
      const isGroup = prev && prev.value === '(';
      if (!isGroup && opts.noextglob !== true && peek() === '(' && peek(2) !== '?') {
        extglobOpen('qmark', value);
        continue;
      }

      if (prev && prev.type === 'paren') {
        const next = peek();
        let output = value;

        if ((prev.value === '(' && !/[!=<:]/.test(next)) || (next === '<' && !/<([!=]|\w+>)/.test(remaining()))) {
          output = `\\${value}`;
        }

        push({ type: 'text', value, output });
        continue;
      }

      if (opts.dot !== true && (prev.type === 'slash' || prev.type === 'bos')) {
        push({ type: 'qmark', value, output: QMARK_NO_DOT });
        continue;
      }

      push({ type: 'qmark', value, output: QMARK });
      continue;
    }

    /**
     * Exclamation
     */

    if (value === '!') {
      if (opts.noextglob !== true && peek() === '(') {
        if (peek(2) !== '?' || !/[!=<:]/.test(peek(3))) {
          extglobOpen('negate', value);
          continue;
        }
      }

      if (opts.nonegate !== true && state.index === 0) {
        negate();
        continue;
      }
    }

    /**
     * Plus
     */

    if (value === '+') {
      if (opts.noextglob !== true && peek() === '(' && peek(2) !== '?') {
        extglobOpen('plus', value);
        continue;
      }

      if ((prev && prev.value === '(') || opts.regex === false) {
        push({ type: 'plus', value, output: PLUS_LITERAL });
        continue;
      }

      if ((prev && (prev.type === 'bracket' || prev.type === 'paren' || prev.type === 'brace')) || state.parens > 0) {
        push({ type: 'plus', value });
        continue;
      }

      push({ type: 'plus', value: PLUS_LITERAL });
      continue;
    }

    /**
     * Plain text
     */

    if (value === '@') {
      if (opts.noextglob !== true && peek() === '(' && peek(2) !== '?') {
        push({ type: 'at', extglob: true, value, output: '' });
        continue;
      }

      push({ type: 'text', value });
      continue;
    }

    /**
     * Plain text
     */

    if (value !== '*') {
      if (value === '$' || value === '^') {
        value = `\\${value}`;
      }

      const match = REGEX_NON_SPECIAL_CHARS.exec(remaining());
      if (match) {
        value += match[0];
        state.index += match[0].length;
      }

      push({ type: 'text', value });
      continue;
    }

    /**
     * Stars
     */

    if (prev && (prev.type === 'globstar' || prev.star === true)) {
      prev.type = 'star';
      prev.star = true;
      prev.value += value;
      prev.output = star;
      state.backtrack = true;
      state.globstar = true;
      consume(value);
      continue;
    }

    let rest = remaining();
    if (opts.noextglob !== true && /^\([^?]/.test(rest)) {
      extglobOpen('star', value);
      continue;
    }

    if (prev.type === 'star') {
      if (opts.noglobstar === true) {
        consume(value);
        continue;
      }

      const prior = prev.prev;
      const before = prior.prev;
      const isStart = prior.type === 'slash' || prior.type === 'bos';
      const afterStar = before && (before.type === 'star' || before.type === 'globstar');

      if (opts.bash === true && (!isStart || (rest[0] && rest[0] !== '/'))) {
        push({ type: 'star', value, output: '' });
        continue;
      }

      const isBrace = state.braces > 0 && (prior.type === 'comma' || prior.type === 'brace');
      const isExtglob = extglobs.length && (prior.type === 'pipe' || prior.type === 'paren');
      if (!isStart && prior.type !== 'paren' && !isBrace && !isExtglob) {
        push({ type: 'star', value, output: '' });
        continue;
      }

      // strip consecutive `/**/`
      while (rest.slice(0, 3) === '/**') {
        const after = input[state.index + 4];
        if (after && after !== '/') {
          break;
        }
        rest = rest.slice(3);
        consume('/**', 3);
      }

      // A globstar followed only by balanced closing parens is at the logical end of patterns like
      // `test(/utils/**)` and `test?(/utils/**)`. Treat it as EOS so the trailing `/**` can match its
      // parent path, except in negated extglobs where that would change the exclusion semantics.
      const isEnd = eos() || (
        state.parens > 0
        && rest === ')'.repeat(state.parens)
        && !extglobs.some(extglob => extglob.type === 'negate')
      );

      if (prior.type === 'bos' && eos()) {
        prev.type = 'globstar';
        prev.value += value;
        prev.output = globstar(opts);
        state.output = prev.output;
        state.globstar = true;
        consume(value);
        continue;
      }

      if (prior.type === 'slash' && prior.prev.type !== 'bos' && !afterStar && isEnd) {
        state.output = state.output.slice(0, -(prior.output + prev.output).length);
        prior.output = `(?:${prior.output}`;

        prev.type = 'globstar';
        prev.output = globstar(opts) + (opts.strictSlashes ? ')' : '|$)');
        prev.value += value;
        state.globstar = true;
        state.output += prior.output + prev.output;
        consume(value);
        continue;
      }

      if (prior.type === 'slash' && prior.prev.type !== 'bos' && rest[0] === '/') {
        const end = rest[1] !== void 0 ? '|$' : '';

        state.output = state.output.slice(0, -(prior.output + prev.output).length);
        prior.output = `(?:${prior.output}`;

        prev.type = 'globstar';
        prev.output = `${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end})`;
        prev.value += value;

        state.output += prior.output + prev.output;
        state.globstar = true;

        consume(value + advance());

        push({ type: 'slash', value: '/', output: '' });
        continue;
      }

      if (prior.type === 'bos' && rest[0] === '/') {
        prev.type = 'globstar';
        prev.value += value;
        prev.output = `(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`;
        state.output = prev.output;
        state.globstar = true;
        consume(value + advance());
        push({ type: 'slash', value: '/', output: '' });
        continue;
      }

      // remove single star from output
      state.output = state.output.slice(0, -prev.output.length);

      // reset previous token to globstar
      prev.type = 'globstar';
      prev.output = globstar(opts);
      prev.value += value;

      // reset output with globstar
      state.output += prev.output;
      state.globstar = true;
      consume(value);
      continue;
    }

    const token = { type: 'star', value, output: star };

    if (opts.bash === true) {
      token.output = '.*?';
      if (prev.type === 'bos' || prev.type === 'slash') {
        token.output = nodot + token.output;
      }
      push(token);
      continue;
    }

    if (prev && (prev.type === 'bracket' || prev.type === 'paren') && opts.regex === true) {
      token.output = value;
      push(token);
      continue;
    }

    if (state.index === state.start || prev.type === 'slash' || prev.type === 'dot') {
      if (prev.type === 'dot') {
        state.output += NO_DOT_SLASH;
        prev.output += NO_DOT_SLASH;

      } else if (opts.dot === true) {
        state.output += NO_DOTS_SLASH;
        prev.output += NO_DOTS_SLASH;

      } else {
        state.output += nodot;
        prev.output += nodot;
      }

      if (peek() !== '*') {
        state.output += ONE_CHAR;
        prev.output += ONE_CHAR;
      }
    }

    push(token);
  }

  while (state.brackets > 0) {
    if (opts.strictBrackets === true) throw new SyntaxError(syntaxError('closing', ']'));
    state.output = utils.escapeLast(state.output, '[');
    decrement('brackets');
  }

  while (state.parens > 0) {
    if (opts.strictBrackets === true) throw new SyntaxError(syntaxError('closing', ')'));
    state.output = utils.escapeLast(state.output, '(');
    decrement('parens');
  }

  while (state.braces > 0) {
    if (opts.strictBrackets === true) throw new SyntaxError(syntaxError('closing', '}'));
    state.output = utils.escapeLast(state.output, '{');
    decrement('braces');
  }

  if (opts.strictSlashes !== true && (prev.type === 'star' || prev.type === 'bracket')) {
    push({ type: 'maybe_slash', value: '', output: `${SLASH_LITERAL}?` });
  }

  // rebuild the output if we had to backtrack at any point
  if (state.backtrack === true) {
    state.output = '';

    for (const token of state.tokens) {
      state.output += token.output != null ? token.output : token.value;

      if (token.suffix) {
        state.output += token.suffix;
      }
    }
  }

  return state;
};

/**
 * Fast paths for creating regular expressions for common glob patterns.
 * This can significantly speed up processing and has very little downside
 * impact when none of the fast paths match.
 */

parse.fastpaths = (input, options) => {
  const opts = { ...options };
  const max = typeof opts.maxLength === 'number' ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
  const len = input.length;
  if (len > max) {
    throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
  }

  input = REPLACEMENTS[input] || input;

  // create constants based on platform, for windows or posix
  const {
    DOT_LITERAL,
    SLASH_LITERAL,
    ONE_CHAR,
    DOTS_SLASH,
    NO_DOT,
    NO_DOTS,
    NO_DOTS_SLASH,
    STAR,
    START_ANCHOR
  } = constants.globChars(opts.windows);

  const nodot = opts.dot ? NO_DOTS : NO_DOT;
  const slashDot = opts.dot ? NO_DOTS_SLASH : NO_DOT;
  const capture = opts.capture ? '' : '?:';
  const state = { negated: false, prefix: '' };
  let star = opts.bash === true ? '.*?' : STAR;

  if (opts.capture) {
    star = `(${star})`;
  }

  const globstar = opts => {
    if (opts.noglobstar === true) return star;
    return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
  };

  const create = str => {
    switch (str) {
      case '*':
        return `${nodot}${ONE_CHAR}${star}`;

      case '.*':
        return `${DOT_LITERAL}${ONE_CHAR}${star}`;

      case '*.*':
        return `${nodot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;

      case '*/*':
        return `${nodot}${star}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star}`;

      case '**':
        return nodot + globstar(opts);

      case '**/*':
        return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${ONE_CHAR}${star}`;

      case '**/*.*':
        return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;

      case '**/.*':
        return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star}`;

      default: {
        const match = /^(.*?)\.(\w+)$/.exec(str);
        if (!match) return;

        const source = create(match[1]);
        if (!source) return;

        return source + DOT_LITERAL + match[2];
      }
    }
  };

  const output = utils.removePrefix(input, state);
  let source = create(output);

  if (source && opts.strictSlashes !== true) {
    source += `${SLASH_LITERAL}?`;
  }

  return source;
};

module.exports = parse;


/***/ }),

/***/ 8016:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const scan = __nccwpck_require__(1781);
const parse = __nccwpck_require__(8265);
const utils = __nccwpck_require__(4059);
const constants = __nccwpck_require__(5595);
const isObject = val => val && typeof val === 'object' && !Array.isArray(val);

/**
 * Creates a matcher function from one or more glob patterns. The
 * returned function takes a string to match as its first argument,
 * and returns true if the string is a match. The returned matcher
 * function also takes a boolean as the second argument that, when true,
 * returns an object with additional information.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch(glob[, options]);
 *
 * const isMatch = picomatch('*.!(*a)');
 * console.log(isMatch('a.a')); //=> false
 * console.log(isMatch('a.b')); //=> true
 *
 * // For environments without `node.js`, `picomatch/posix` provides you a dependency-free matcher, without automatic OS detection.
 * const picomatch = require('picomatch/posix');
 * // the same API, defaulting to posix paths
 * const isMatch = picomatch('a/*');
 * console.log(isMatch('a\\b')); //=> false
 * console.log(isMatch('a/b')); //=> true
 *
 * // you can still configure the matcher function to accept windows paths
 * const isMatch = picomatch('a/*', { options: windows });
 * console.log(isMatch('a\\b')); //=> true
 * console.log(isMatch('a/b')); //=> true
 * ```
 * @name picomatch
 * @param {String|Array} `globs` One or more glob patterns.
 * @param {Object=} `options`
 * @return {Function=} Returns a matcher function.
 * @api public
 */

const picomatch = (glob, options, returnState = false) => {
  if (Array.isArray(glob)) {
    const fns = glob.map(input => picomatch(input, options, returnState));
    const arrayMatcher = str => {
      for (const isMatch of fns) {
        const state = isMatch(str);
        if (state) return state;
      }
      return false;
    };
    return arrayMatcher;
  }

  const isState = isObject(glob) && glob.tokens && glob.input;

  if (glob === '' || (typeof glob !== 'string' && !isState)) {
    throw new TypeError('Expected pattern to be a non-empty string');
  }

  const opts = options || {};
  const posix = opts.windows;
  const regex = isState
    ? picomatch.compileRe(glob, options)
    : picomatch.makeRe(glob, options, false, true);

  const state = regex.state;
  delete regex.state;

  let isIgnored = () => false;
  if (opts.ignore) {
    const ignoreOpts = { ...options, ignore: null, onMatch: null, onResult: null };
    isIgnored = picomatch(opts.ignore, ignoreOpts, returnState);
  }

  const matcher = (input, returnObject = false) => {
    const { isMatch, match, output } = picomatch.test(input, regex, options, { glob, posix });
    const result = { glob, state, regex, posix, input, output, match, isMatch };

    if (typeof opts.onResult === 'function') {
      opts.onResult(result);
    }

    if (isMatch === false) {
      result.isMatch = false;
      return returnObject ? result : false;
    }

    if (isIgnored(input)) {
      if (typeof opts.onIgnore === 'function') {
        opts.onIgnore(result);
      }
      result.isMatch = false;
      return returnObject ? result : false;
    }

    if (typeof opts.onMatch === 'function') {
      opts.onMatch(result);
    }
    return returnObject ? result : true;
  };

  if (returnState) {
    matcher.state = state;
  }

  return matcher;
};

/**
 * Test `input` with the given `regex`. This is used by the main
 * `picomatch()` function to test the input string.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.test(input, regex[, options]);
 *
 * console.log(picomatch.test('foo/bar', /^(?:([^/]*?)\/([^/]*?))$/));
 * // { isMatch: true, match: [ 'foo/', 'foo', 'bar' ], output: 'foo/bar' }
 * ```
 * @param {String} `input` String to test.
 * @param {RegExp} `regex`
 * @return {Object} Returns an object with matching info.
 * @api public
 */

picomatch.test = (input, regex, options, { glob, posix } = {}) => {
  if (typeof input !== 'string') {
    throw new TypeError('Expected input to be a string');
  }

  if (input === '') {
    return { isMatch: false, output: '' };
  }

  const opts = options || {};
  const format = opts.format || (posix ? utils.toPosixSlashes : null);
  let match = input === glob;
  let output = (match && format) ? format(input) : input;

  if (match === false) {
    output = format ? format(input) : input;
    match = output === glob;
  }

  if (match === false || opts.capture === true) {
    if (opts.matchBase === true || opts.basename === true) {
      match = picomatch.matchBase(input, regex, options, posix);
    } else {
      match = regex.exec(output);
    }
  }

  return { isMatch: Boolean(match), match, output };
};

/**
 * Match the basename of a filepath.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.matchBase(input, glob[, options]);
 * console.log(picomatch.matchBase('foo/bar.js', '*.js'); // true
 * ```
 * @param {String} `input` String to test.
 * @param {RegExp|String} `glob` Glob pattern or regex created by [.makeRe](#makeRe).
 * @return {Boolean}
 * @api public
 */

picomatch.matchBase = (input, glob, options, posix = options && options.windows) => {
  const regex = glob instanceof RegExp ? glob : picomatch.makeRe(glob, options);
  return regex.test(utils.basename(input, { windows: posix }));
};

/**
 * Returns true if **any** of the given glob `patterns` match the specified `string`.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.isMatch(string, patterns[, options]);
 *
 * console.log(picomatch.isMatch('a.a', ['b.*', '*.a'])); //=> true
 * console.log(picomatch.isMatch('a.a', 'b.*')); //=> false
 * ```
 * @param {String|Array} str The string to test.
 * @param {String|Array} patterns One or more glob patterns to use for matching.
 * @param {Object} [options] See available [options](#options).
 * @return {Boolean} Returns true if any patterns match `str`
 * @api public
 */

picomatch.isMatch = (str, patterns, options) => picomatch(patterns, options)(str);

/**
 * Parse a glob pattern to create the source string for a regular
 * expression.
 *
 * ```js
 * const picomatch = require('picomatch');
 * const result = picomatch.parse(pattern[, options]);
 * ```
 * @param {String} `pattern`
 * @param {Object} `options`
 * @return {Object} Returns an object with useful properties and output to be used as a regex source string.
 * @api public
 */

picomatch.parse = (pattern, options) => {
  if (Array.isArray(pattern)) return pattern.map(p => picomatch.parse(p, options));
  return parse(pattern, { ...options, fastpaths: false });
};

/**
 * Scan a glob pattern to separate the pattern into segments.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.scan(input[, options]);
 *
 * const result = picomatch.scan('!./foo/*.js');
 * console.log(result);
 * { prefix: '!./',
 *   input: '!./foo/*.js',
 *   start: 3,
 *   base: 'foo',
 *   glob: '*.js',
 *   isBrace: false,
 *   isBracket: false,
 *   isGlob: true,
 *   isExtglob: false,
 *   isGlobstar: false,
 *   negated: true }
 * ```
 * @param {String} `input` Glob pattern to scan.
 * @param {Object} `options`
 * @return {Object} Returns an object with
 * @api public
 */

picomatch.scan = (input, options) => scan(input, options);

/**
 * Compile a regular expression from the `state` object returned by the
 * [parse()](#parse) method.
 *
 * ```js
 * const picomatch = require('picomatch');
 * const state = picomatch.parse('*.js');
 * // picomatch.compileRe(state[, options]);
 *
 * console.log(picomatch.compileRe(state));
 * //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
 * ```
 * @param {Object} `state`
 * @param {Object} `options`
 * @param {Boolean} `returnOutput` Intended for implementors, this argument allows you to return the raw output from the parser.
 * @param {Boolean} `returnState` Adds the state to a `state` property on the returned regex. Useful for implementors and debugging.
 * @return {RegExp}
 * @api public
 */

picomatch.compileRe = (state, options, returnOutput = false, returnState = false) => {
  if (returnOutput === true) {
    return state.output;
  }

  const opts = options || {};
  const prepend = opts.contains ? '' : '^';
  const append = opts.contains ? '' : '$';

  let source = `${prepend}(?:${state.output})${append}`;
  if (state && state.negated === true) {
    source = `^(?!${source}).*$`;
  }

  const regex = picomatch.toRegex(source, options);
  if (returnState === true) {
    regex.state = state;
  }

  return regex;
};

/**
 * Create a regular expression from a parsed glob pattern.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.makeRe(state[, options]);
 *
 * const result = picomatch.makeRe('*.js');
 * console.log(result);
 * //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
 * ```
 * @param {String} `state` The object returned from the `.parse` method.
 * @param {Object} `options`
 * @param {Boolean} `returnOutput` Implementors may use this argument to return the compiled output, instead of a regular expression. This is not exposed on the options to prevent end-users from mutating the result.
 * @param {Boolean} `returnState` Implementors may use this argument to return the state from the parsed glob with the returned regular expression.
 * @return {RegExp} Returns a regex created from the given pattern.
 * @api public
 */

picomatch.makeRe = (input, options = {}, returnOutput = false, returnState = false) => {
  if (!input || typeof input !== 'string') {
    throw new TypeError('Expected a non-empty string');
  }

  let parsed = { negated: false, fastpaths: true };

  if (options.fastpaths !== false && (input[0] === '.' || input[0] === '*')) {
    parsed.output = parse.fastpaths(input, options);
  }

  if (!parsed.output) {
    parsed = parse(input, options);
  }

  return picomatch.compileRe(parsed, options, returnOutput, returnState);
};

/**
 * Create a regular expression from the given regex source string.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.toRegex(source[, options]);
 *
 * const { output } = picomatch.parse('*.js');
 * console.log(picomatch.toRegex(output));
 * //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
 * ```
 * @param {String} `source` Regular expression source string.
 * @param {Object} `options`
 * @return {RegExp}
 * @api public
 */

picomatch.toRegex = (source, options) => {
  try {
    const opts = options || {};
    return new RegExp(source, opts.flags || (opts.nocase ? 'i' : ''));
  } catch (err) {
    if (options && options.debug === true) throw err;
    return /$^/;
  }
};

/**
 * Picomatch constants.
 * @return {Object}
 */

picomatch.constants = constants;

/**
 * Expose "picomatch"
 */

module.exports = picomatch;


/***/ }),

/***/ 1781:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const utils = __nccwpck_require__(4059);
const {
  CHAR_ASTERISK,             /* * */
  CHAR_AT,                   /* @ */
  CHAR_BACKWARD_SLASH,       /* \ */
  CHAR_COMMA,                /* , */
  CHAR_DOT,                  /* . */
  CHAR_EXCLAMATION_MARK,     /* ! */
  CHAR_FORWARD_SLASH,        /* / */
  CHAR_LEFT_CURLY_BRACE,     /* { */
  CHAR_LEFT_PARENTHESES,     /* ( */
  CHAR_LEFT_SQUARE_BRACKET,  /* [ */
  CHAR_PLUS,                 /* + */
  CHAR_QUESTION_MARK,        /* ? */
  CHAR_RIGHT_CURLY_BRACE,    /* } */
  CHAR_RIGHT_PARENTHESES,    /* ) */
  CHAR_RIGHT_SQUARE_BRACKET  /* ] */
} = __nccwpck_require__(5595);

const isPathSeparator = code => {
  return code === CHAR_FORWARD_SLASH || code === CHAR_BACKWARD_SLASH;
};

const depth = token => {
  if (token.isPrefix !== true) {
    token.depth = token.isGlobstar ? Infinity : 1;
  }
};

/**
 * Quickly scans a glob pattern and returns an object with a handful of
 * useful properties, like `isGlob`, `path` (the leading non-glob, if it exists),
 * `glob` (the actual pattern), `negated` (true if the path starts with `!` but not
 * with `!(`) and `negatedExtglob` (true if the path starts with `!(`).
 *
 * ```js
 * const pm = require('picomatch');
 * console.log(pm.scan('foo/bar/*.js'));
 * { isGlob: true, input: 'foo/bar/*.js', base: 'foo/bar', glob: '*.js' }
 * ```
 * @param {String} `str`
 * @param {Object} `options`
 * @return {Object} Returns an object with tokens and regex source string.
 * @api public
 */

const scan = (input, options) => {
  const opts = options || {};

  const length = input.length - 1;
  const scanToEnd = opts.parts === true || opts.tokens === true || opts.scanToEnd === true;
  const slashes = [];
  const tokens = [];
  const parts = [];

  let str = input;
  let index = -1;
  let start = 0;
  let lastIndex = 0;
  let isBrace = false;
  let isBracket = false;
  let isGlob = false;
  let isExtglob = false;
  let isGlobstar = false;
  let braceEscaped = false;
  let backslashes = false;
  let negated = false;
  let negatedExtglob = false;
  let finished = false;
  let braces = 0;
  let prev;
  let code;
  let token = { value: '', depth: 0, isGlob: false };

  const eos = () => index >= length;
  const peek = () => str.charCodeAt(index + 1);
  const advance = () => {
    prev = code;
    return str.charCodeAt(++index);
  };

  while (index < length) {
    code = advance();
    let next;

    if (code === CHAR_BACKWARD_SLASH) {
      backslashes = token.backslashes = true;
      code = advance();

      if (code === CHAR_LEFT_CURLY_BRACE) {
        braceEscaped = true;
      }
      continue;
    }

    if (braceEscaped === true || code === CHAR_LEFT_CURLY_BRACE) {
      braces++;

      while (eos() !== true && (code = advance())) {
        if (code === CHAR_BACKWARD_SLASH) {
          backslashes = token.backslashes = true;
          advance();
          continue;
        }

        if (code === CHAR_LEFT_CURLY_BRACE) {
          braces++;
          continue;
        }

        if (braceEscaped !== true && code === CHAR_DOT && (code = advance()) === CHAR_DOT) {
          isBrace = token.isBrace = true;
          isGlob = token.isGlob = true;
          finished = true;

          if (scanToEnd === true) {
            continue;
          }

          break;
        }

        if (braceEscaped !== true && code === CHAR_COMMA) {
          isBrace = token.isBrace = true;
          isGlob = token.isGlob = true;
          finished = true;

          if (scanToEnd === true) {
            continue;
          }

          break;
        }

        if (code === CHAR_RIGHT_CURLY_BRACE) {
          braces--;

          if (braces === 0) {
            braceEscaped = false;
            isBrace = token.isBrace = true;
            finished = true;
            break;
          }
        }
      }

      if (scanToEnd === true) {
        continue;
      }

      break;
    }

    if (code === CHAR_FORWARD_SLASH) {
      slashes.push(index);
      tokens.push(token);
      token = { value: '', depth: 0, isGlob: false };

      if (finished === true) continue;
      if (prev === CHAR_DOT && index === (start + 1)) {
        start += 2;
        continue;
      }

      lastIndex = index + 1;
      continue;
    }

    if (opts.noext !== true) {
      const isExtglobChar = code === CHAR_PLUS
        || code === CHAR_AT
        || code === CHAR_ASTERISK
        || code === CHAR_QUESTION_MARK
        || code === CHAR_EXCLAMATION_MARK;

      if (isExtglobChar === true && peek() === CHAR_LEFT_PARENTHESES) {
        isGlob = token.isGlob = true;
        isExtglob = token.isExtglob = true;
        finished = true;
        if (code === CHAR_EXCLAMATION_MARK && index === start) {
          negatedExtglob = true;
        }

        if (scanToEnd === true) {
          let parens = 0;

          while (eos() !== true && (code = advance())) {
            if (code === CHAR_BACKWARD_SLASH) {
              backslashes = token.backslashes = true;
              advance();
              continue;
            }

            if (code === CHAR_LEFT_PARENTHESES) {
              parens++;
              continue;
            }

            if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
              finished = true;
              break;
            }
          }
          continue;
        }
        break;
      }
    }

    if (code === CHAR_ASTERISK) {
      if (prev === CHAR_ASTERISK) isGlobstar = token.isGlobstar = true;
      isGlob = token.isGlob = true;
      finished = true;

      if (scanToEnd === true) {
        continue;
      }
      break;
    }

    if (code === CHAR_QUESTION_MARK) {
      isGlob = token.isGlob = true;
      finished = true;

      if (scanToEnd === true) {
        continue;
      }
      break;
    }

    if (code === CHAR_LEFT_SQUARE_BRACKET) {
      while (eos() !== true && (next = advance())) {
        if (next === CHAR_BACKWARD_SLASH) {
          backslashes = token.backslashes = true;
          advance();
          continue;
        }

        if (next === CHAR_RIGHT_SQUARE_BRACKET) {
          isBracket = token.isBracket = true;
          isGlob = token.isGlob = true;
          finished = true;
          break;
        }
      }

      if (scanToEnd === true) {
        continue;
      }

      break;
    }

    if (opts.nonegate !== true && code === CHAR_EXCLAMATION_MARK && index === start) {
      negated = token.negated = true;
      start++;
      continue;
    }

    if (opts.noparen !== true && code === CHAR_LEFT_PARENTHESES) {
      isGlob = token.isGlob = true;

      if (scanToEnd === true) {
        let parens = 1;

        while (eos() !== true && (code = advance())) {
          if (code === CHAR_BACKWARD_SLASH) {
            backslashes = token.backslashes = true;
            advance();
            continue;
          }

          if (code === CHAR_LEFT_PARENTHESES) {
            parens++;
            continue;
          }

          if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
            finished = true;
            break;
          }
        }
        continue;
      }
      break;
    }

    if (isGlob === true) {
      finished = true;

      if (scanToEnd === true) {
        continue;
      }

      break;
    }
  }

  if (opts.noext === true) {
    isExtglob = false;
    isGlob = false;
  }

  let base = str;
  let prefix = '';
  let glob = '';

  if (start > 0) {
    prefix = str.slice(0, start);
    str = str.slice(start);
    lastIndex -= start;
  }

  if (base && isGlob === true && lastIndex > 0) {
    base = str.slice(0, lastIndex);
    glob = str.slice(lastIndex);
  } else if (isGlob === true) {
    base = '';
    glob = str;
  } else {
    base = str;
  }

  if (base && base !== '' && base !== '/' && base !== str) {
    if (isPathSeparator(base.charCodeAt(base.length - 1))) {
      base = base.slice(0, -1);
    }
  }

  if (opts.unescape === true) {
    if (glob) glob = utils.removeBackslashes(glob);

    if (base && backslashes === true) {
      base = utils.removeBackslashes(base);
    }
  }

  const state = {
    prefix,
    input,
    start,
    base,
    glob,
    isBrace,
    isBracket,
    isGlob,
    isExtglob,
    isGlobstar,
    negated,
    negatedExtglob
  };

  if (opts.tokens === true) {
    state.maxDepth = 0;
    if (!isPathSeparator(code)) {
      tokens.push(token);
    }
    state.tokens = tokens;
  }

  if (opts.parts === true || opts.tokens === true) {
    let prevIndex;

    for (let idx = 0; idx < slashes.length; idx++) {
      const n = prevIndex !== undefined ? prevIndex + 1 : start;
      const i = slashes[idx];
      const value = input.slice(n, i);
      if (opts.tokens) {
        if (idx === 0 && start !== 0) {
          tokens[idx].isPrefix = true;
          tokens[idx].value = prefix;
        } else {
          tokens[idx].value = value;
        }
        depth(tokens[idx]);
        state.maxDepth += tokens[idx].depth;
      }
      if (i >= start) {
        parts.push(value);
        prevIndex = i;
      }
    }

    const n = prevIndex !== undefined ? prevIndex + 1 : start;
    const value = input.slice(n);
    parts.push(value);

    if (opts.tokens && prevIndex && prevIndex + 1 < input.length) {
      tokens[tokens.length - 1].value = value;
      depth(tokens[tokens.length - 1]);
      state.maxDepth += tokens[tokens.length - 1].depth;
    }

    state.slashes = slashes;
    state.parts = parts;
  }

  return state;
};

module.exports = scan;


/***/ }),

/***/ 4059:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

/*global navigator*/


const {
  REGEX_BACKSLASH,
  REGEX_REMOVE_BACKSLASH,
  REGEX_SPECIAL_CHARS,
  REGEX_SPECIAL_CHARS_GLOBAL
} = __nccwpck_require__(5595);

exports.isObject = val => val !== null && typeof val === 'object' && !Array.isArray(val);
exports.hasRegexChars = str => REGEX_SPECIAL_CHARS.test(str);
exports.isRegexChar = str => str.length === 1 && exports.hasRegexChars(str);
exports.escapeRegex = str => str.replace(REGEX_SPECIAL_CHARS_GLOBAL, '\\$1');
exports.toPosixSlashes = str => str.replace(REGEX_BACKSLASH, '/');

exports.isWindows = () => {
  if (typeof navigator !== 'undefined' && navigator.platform) {
    const platform = navigator.platform.toLowerCase();
    return platform === 'win32' || platform === 'windows';
  }

  if (typeof process !== 'undefined' && process.platform) {
    return process.platform === 'win32';
  }

  return false;
};

exports.removeBackslashes = str => {
  return str.replace(REGEX_REMOVE_BACKSLASH, match => {
    return match === '\\' ? '' : match;
  });
};

exports.escapeLast = (input, char, lastIdx) => {
  const idx = input.lastIndexOf(char, lastIdx);
  if (idx === -1) return input;
  if (input[idx - 1] === '\\') return exports.escapeLast(input, char, idx - 1);
  return `${input.slice(0, idx)}\\${input.slice(idx)}`;
};

exports.removePrefix = (input, state = {}) => {
  let output = input;
  if (output.startsWith('./')) {
    output = output.slice(2);
    state.prefix = './';
  }
  return output;
};

exports.wrapOutput = (input, state = {}, options = {}) => {
  const prepend = options.contains ? '' : '^';
  const append = options.contains ? '' : '$';

  let output = `${prepend}(?:${input})${append}`;
  if (state.negated === true) {
    output = `(?:^(?!${output}).*$)`;
  }
  return output;
};

exports.basename = (path, { windows } = {}) => {
  const segs = path.split(windows ? /[\\/]/ : '/');
  const last = segs[segs.length - 1];

  if (last === '') {
    return segs[segs.length - 2];
  }

  return last;
};


/***/ }),

/***/ 9495:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



var typeOf = __nccwpck_require__(5140);
var extend = __nccwpck_require__(8905);

/**
 * Parse sections in `input` with the given `options`.
 *
 * ```js
 * var sections = require('{%= name %}');
 * var result = sections(input, options);
 * // { content: 'Content before sections', sections: [] }
 * ```
 * @param {String|Buffer|Object} `input` If input is an object, it's `content` property must be a string or buffer.
 * @param {Object} options
 * @return {Object} Returns an object with a `content` string and an array of `sections` objects.
 * @api public
 */

module.exports = function(input, options) {
  if (typeof options === 'function') {
    options = { parse: options };
  }

  var file = toObject(input);
  var defaults = {section_delimiter: '---', parse: identity};
  var opts = extend({}, defaults, options);
  var delim = opts.section_delimiter;
  var lines = file.content.split(/\r?\n/);
  var sections = null;
  var section = createSection();
  var content = [];
  var stack = [];

  function initSections(val) {
    file.content = val;
    sections = [];
    content = [];
  }

  function closeSection(val) {
    if (stack.length) {
      section.key = getKey(stack[0], delim);
      section.content = val;
      opts.parse(section, sections);
      sections.push(section);
      section = createSection();
      content = [];
      stack = [];
    }
  }

  for (var i = 0; i < lines.length; i++) {
    var line = lines[i];
    var len = stack.length;
    var ln = line.trim();

    if (isDelimiter(ln, delim)) {
      if (ln.length === 3 && i !== 0) {
        if (len === 0 || len === 2) {
          content.push(line);
          continue;
        }
        stack.push(ln);
        section.data = content.join('\n');
        content = [];
        continue;
      }

      if (sections === null) {
        initSections(content.join('\n'));
      }

      if (len === 2) {
        closeSection(content.join('\n'));
      }

      stack.push(ln);
      continue;
    }

    content.push(line);
  }

  if (sections === null) {
    initSections(content.join('\n'));
  } else {
    closeSection(content.join('\n'));
  }

  file.sections = sections;
  return file;
};

function isDelimiter(line, delim) {
  if (line.slice(0, delim.length) !== delim) {
    return false;
  }
  if (line.charAt(delim.length + 1) === delim.slice(-1)) {
    return false;
  }
  return true;
}

function toObject(input) {
  if (typeOf(input) !== 'object') {
    input = { content: input };
  }

  if (typeof input.content !== 'string' && !isBuffer(input.content)) {
    throw new TypeError('expected a buffer or string');
  }

  input.content = input.content.toString();
  input.sections = [];
  return input;
}

function getKey(val, delim) {
  return val ? val.slice(delim.length).trim() : '';
}

function createSection() {
  return { key: '', data: '', content: '' };
}

function identity(val) {
  return val;
}

function isBuffer(val) {
  if (val && val.constructor && typeof val.constructor.isBuffer === 'function') {
    return val.constructor.isBuffer(val);
  }
  return false;
}


/***/ }),

/***/ 1389:
/***/ ((module) => {

/*!
 * strip-bom-string <https://github.com/jonschlinkert/strip-bom-string>
 *
 * Copyright (c) 2015, 2017, Jon Schlinkert.
 * Released under the MIT License.
 */



module.exports = function(str) {
  if (typeof str === 'string' && str.charAt(0) === '\ufeff') {
    return str.slice(1);
  }
  return str;
};


/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 8909:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const { Argument } = __nccwpck_require__(9154);
const { Command } = __nccwpck_require__(4348);
const { CommanderError, InvalidArgumentError } = __nccwpck_require__(1135);
const { Help } = __nccwpck_require__(9754);
const { Option } = __nccwpck_require__(5240);

exports.DM = new Command();

exports.gu = (name) => new Command(name);
exports.Ww = (flags, description) => new Option(flags, description);
exports.er = (name, description) => new Argument(name, description);

/**
 * Expose classes
 */

exports.uB = Command;
exports.c$ = Option;
exports.ef = Argument;
exports._V = Help;

exports.b7 = CommanderError;
exports.Di = InvalidArgumentError;
exports.a2 = InvalidArgumentError; // Deprecated


/***/ }),

/***/ 9154:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const { InvalidArgumentError } = __nccwpck_require__(1135);

class Argument {
  /**
   * Initialize a new command argument with the given name and description.
   * The default is that the argument is required, and you can explicitly
   * indicate this with <> around the name. Put [] around the name for an optional argument.
   *
   * @param {string} name
   * @param {string} [description]
   */

  constructor(name, description) {
    this.description = description || '';
    this.variadic = false;
    this.parseArg = undefined;
    this.defaultValue = undefined;
    this.defaultValueDescription = undefined;
    this.argChoices = undefined;

    switch (name[0]) {
      case '<': // e.g. <required>
        this.required = true;
        this._name = name.slice(1, -1);
        break;
      case '[': // e.g. [optional]
        this.required = false;
        this._name = name.slice(1, -1);
        break;
      default:
        this.required = true;
        this._name = name;
        break;
    }

    if (this._name.endsWith('...')) {
      this.variadic = true;
      this._name = this._name.slice(0, -3);
    }
  }

  /**
   * Return argument name.
   *
   * @return {string}
   */

  name() {
    return this._name;
  }

  /**
   * @package
   */

  _collectValue(value, previous) {
    if (previous === this.defaultValue || !Array.isArray(previous)) {
      return [value];
    }

    previous.push(value);
    return previous;
  }

  /**
   * Set the default value, and optionally supply the description to be displayed in the help.
   *
   * @param {*} value
   * @param {string} [description]
   * @return {Argument}
   */

  default(value, description) {
    this.defaultValue = value;
    this.defaultValueDescription = description;
    return this;
  }

  /**
   * Set the custom handler for processing CLI command arguments into argument values.
   *
   * @param {Function} [fn]
   * @return {Argument}
   */

  argParser(fn) {
    this.parseArg = fn;
    return this;
  }

  /**
   * Only allow argument value to be one of choices.
   *
   * @param {string[]} values
   * @return {Argument}
   */

  choices(values) {
    this.argChoices = values.slice();
    this.parseArg = (arg, previous) => {
      if (!this.argChoices.includes(arg)) {
        throw new InvalidArgumentError(
          `Allowed choices are ${this.argChoices.join(', ')}.`,
        );
      }
      if (this.variadic) {
        return this._collectValue(arg, previous);
      }
      return arg;
    };
    return this;
  }

  /**
   * Make argument required.
   *
   * @returns {Argument}
   */
  argRequired() {
    this.required = true;
    return this;
  }

  /**
   * Make argument optional.
   *
   * @returns {Argument}
   */
  argOptional() {
    this.required = false;
    return this;
  }
}

/**
 * Takes an argument and returns its human readable equivalent for help usage.
 *
 * @param {Argument} arg
 * @return {string}
 * @private
 */

function humanReadableArgName(arg) {
  const nameOutput = arg.name() + (arg.variadic === true ? '...' : '');

  return arg.required ? '<' + nameOutput + '>' : '[' + nameOutput + ']';
}

exports.Argument = Argument;
exports.humanReadableArgName = humanReadableArgName;


/***/ }),

/***/ 4348:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const EventEmitter = (__nccwpck_require__(8474).EventEmitter);
const childProcess = __nccwpck_require__(1421);
const path = __nccwpck_require__(6760);
const fs = __nccwpck_require__(3024);
const process = __nccwpck_require__(1708);

const { Argument, humanReadableArgName } = __nccwpck_require__(9154);
const { CommanderError } = __nccwpck_require__(1135);
const { Help, stripColor } = __nccwpck_require__(9754);
const { Option, DualOptions } = __nccwpck_require__(5240);
const { suggestSimilar } = __nccwpck_require__(5030);

class Command extends EventEmitter {
  /**
   * Initialize a new `Command`.
   *
   * @param {string} [name]
   */

  constructor(name) {
    super();
    /** @type {Command[]} */
    this.commands = [];
    /** @type {Option[]} */
    this.options = [];
    this.parent = null;
    this._allowUnknownOption = false;
    this._allowExcessArguments = false;
    /** @type {Argument[]} */
    this.registeredArguments = [];
    this._args = this.registeredArguments; // deprecated old name
    /** @type {string[]} */
    this.args = []; // cli args with options removed
    this.rawArgs = [];
    this.processedArgs = []; // like .args but after custom processing and collecting variadic
    this._scriptPath = null;
    this._name = name || '';
    this._optionValues = {};
    this._optionValueSources = {}; // default, env, cli etc
    this._storeOptionsAsProperties = false;
    this._actionHandler = null;
    this._executableHandler = false;
    this._executableFile = null; // custom name for executable
    this._executableDir = null; // custom search directory for subcommands
    this._defaultCommandName = null;
    this._exitCallback = null;
    this._aliases = [];
    this._combineFlagAndOptionalValue = true;
    this._description = '';
    this._summary = '';
    this._argsDescription = undefined; // legacy
    this._enablePositionalOptions = false;
    this._passThroughOptions = false;
    this._lifeCycleHooks = {}; // a hash of arrays
    /** @type {(boolean | string)} */
    this._showHelpAfterError = false;
    this._showSuggestionAfterError = true;
    this._savedState = null; // used in save/restoreStateBeforeParse

    // see configureOutput() for docs
    this._outputConfiguration = {
      writeOut: (str) => process.stdout.write(str),
      writeErr: (str) => process.stderr.write(str),
      outputError: (str, write) => write(str),
      getOutHelpWidth: () =>
        process.stdout.isTTY ? process.stdout.columns : undefined,
      getErrHelpWidth: () =>
        process.stderr.isTTY ? process.stderr.columns : undefined,
      getOutHasColors: () =>
        useColor() ?? (process.stdout.isTTY && process.stdout.hasColors?.()),
      getErrHasColors: () =>
        useColor() ?? (process.stderr.isTTY && process.stderr.hasColors?.()),
      stripColor: (str) => stripColor(str),
    };

    this._hidden = false;
    /** @type {(Option | null | undefined)} */
    this._helpOption = undefined; // Lazy created on demand. May be null if help option is disabled.
    this._addImplicitHelpCommand = undefined; // undecided whether true or false yet, not inherited
    /** @type {Command} */
    this._helpCommand = undefined; // lazy initialised, inherited
    this._helpConfiguration = {};
    /** @type {string | undefined} */
    this._helpGroupHeading = undefined; // soft initialised when added to parent
    /** @type {string | undefined} */
    this._defaultCommandGroup = undefined;
    /** @type {string | undefined} */
    this._defaultOptionGroup = undefined;
  }

  /**
   * Copy settings that are useful to have in common across root command and subcommands.
   *
   * (Used internally when adding a command using `.command()` so subcommands inherit parent settings.)
   *
   * @param {Command} sourceCommand
   * @return {Command} `this` command for chaining
   */
  copyInheritedSettings(sourceCommand) {
    this._outputConfiguration = sourceCommand._outputConfiguration;
    this._helpOption = sourceCommand._helpOption;
    this._helpCommand = sourceCommand._helpCommand;
    this._helpConfiguration = sourceCommand._helpConfiguration;
    this._exitCallback = sourceCommand._exitCallback;
    this._storeOptionsAsProperties = sourceCommand._storeOptionsAsProperties;
    this._combineFlagAndOptionalValue =
      sourceCommand._combineFlagAndOptionalValue;
    this._allowExcessArguments = sourceCommand._allowExcessArguments;
    this._enablePositionalOptions = sourceCommand._enablePositionalOptions;
    this._showHelpAfterError = sourceCommand._showHelpAfterError;
    this._showSuggestionAfterError = sourceCommand._showSuggestionAfterError;

    return this;
  }

  /**
   * @returns {Command[]}
   * @private
   */

  _getCommandAndAncestors() {
    const result = [];
    // eslint-disable-next-line @typescript-eslint/no-this-alias
    for (let command = this; command; command = command.parent) {
      result.push(command);
    }
    return result;
  }

  /**
   * Define a command.
   *
   * There are two styles of command: pay attention to where to put the description.
   *
   * @example
   * // Command implemented using action handler (description is supplied separately to `.command`)
   * program
   *   .command('clone <source> [destination]')
   *   .description('clone a repository into a newly created directory')
   *   .action((source, destination) => {
   *     console.log('clone command called');
   *   });
   *
   * // Command implemented using separate executable file (description is second parameter to `.command`)
   * program
   *   .command('start <service>', 'start named service')
   *   .command('stop [service]', 'stop named service, or all if no name supplied');
   *
   * @param {string} nameAndArgs - command name and arguments, args are `<required>` or `[optional]` and last may also be `variadic...`
   * @param {(object | string)} [actionOptsOrExecDesc] - configuration options (for action), or description (for executable)
   * @param {object} [execOpts] - configuration options (for executable)
   * @return {Command} returns new command for action handler, or `this` for executable command
   */

  command(nameAndArgs, actionOptsOrExecDesc, execOpts) {
    let desc = actionOptsOrExecDesc;
    let opts = execOpts;
    if (typeof desc === 'object' && desc !== null) {
      opts = desc;
      desc = null;
    }
    opts = opts || {};
    const [, name, args] = nameAndArgs.match(/([^ ]+) *(.*)/);

    const cmd = this.createCommand(name);
    if (desc) {
      cmd.description(desc);
      cmd._executableHandler = true;
    }
    if (opts.isDefault) this._defaultCommandName = cmd._name;
    cmd._hidden = !!(opts.noHelp || opts.hidden); // noHelp is deprecated old name for hidden
    cmd._executableFile = opts.executableFile || null; // Custom name for executable file, set missing to null to match constructor
    if (args) cmd.arguments(args);
    this._registerCommand(cmd);
    cmd.parent = this;
    cmd.copyInheritedSettings(this);

    if (desc) return this;
    return cmd;
  }

  /**
   * Factory routine to create a new unattached command.
   *
   * See .command() for creating an attached subcommand, which uses this routine to
   * create the command. You can override createCommand to customise subcommands.
   *
   * @param {string} [name]
   * @return {Command} new command
   */

  createCommand(name) {
    return new Command(name);
  }

  /**
   * You can customise the help with a subclass of Help by overriding createHelp,
   * or by overriding Help properties using configureHelp().
   *
   * @return {Help}
   */

  createHelp() {
    return Object.assign(new Help(), this.configureHelp());
  }

  /**
   * You can customise the help by overriding Help properties using configureHelp(),
   * or with a subclass of Help by overriding createHelp().
   *
   * @param {object} [configuration] - configuration options
   * @return {(Command | object)} `this` command for chaining, or stored configuration
   */

  configureHelp(configuration) {
    if (configuration === undefined) return this._helpConfiguration;

    this._helpConfiguration = configuration;
    return this;
  }

  /**
   * The default output goes to stdout and stderr. You can customise this for special
   * applications. You can also customise the display of errors by overriding outputError.
   *
   * The configuration properties are all functions:
   *
   *     // change how output being written, defaults to stdout and stderr
   *     writeOut(str)
   *     writeErr(str)
   *     // change how output being written for errors, defaults to writeErr
   *     outputError(str, write) // used for displaying errors and not used for displaying help
   *     // specify width for wrapping help
   *     getOutHelpWidth()
   *     getErrHelpWidth()
   *     // color support, currently only used with Help
   *     getOutHasColors()
   *     getErrHasColors()
   *     stripColor() // used to remove ANSI escape codes if output does not have colors
   *
   * @param {object} [configuration] - configuration options
   * @return {(Command | object)} `this` command for chaining, or stored configuration
   */

  configureOutput(configuration) {
    if (configuration === undefined) return this._outputConfiguration;

    this._outputConfiguration = {
      ...this._outputConfiguration,
      ...configuration,
    };
    return this;
  }

  /**
   * Display the help or a custom message after an error occurs.
   *
   * @param {(boolean|string)} [displayHelp]
   * @return {Command} `this` command for chaining
   */
  showHelpAfterError(displayHelp = true) {
    if (typeof displayHelp !== 'string') displayHelp = !!displayHelp;
    this._showHelpAfterError = displayHelp;
    return this;
  }

  /**
   * Display suggestion of similar commands for unknown commands, or options for unknown options.
   *
   * @param {boolean} [displaySuggestion]
   * @return {Command} `this` command for chaining
   */
  showSuggestionAfterError(displaySuggestion = true) {
    this._showSuggestionAfterError = !!displaySuggestion;
    return this;
  }

  /**
   * Add a prepared subcommand.
   *
   * See .command() for creating an attached subcommand which inherits settings from its parent.
   *
   * @param {Command} cmd - new subcommand
   * @param {object} [opts] - configuration options
   * @return {Command} `this` command for chaining
   */

  addCommand(cmd, opts) {
    if (!cmd._name) {
      throw new Error(`Command passed to .addCommand() must have a name
- specify the name in Command constructor or using .name()`);
    }

    opts = opts || {};
    if (opts.isDefault) this._defaultCommandName = cmd._name;
    if (opts.noHelp || opts.hidden) cmd._hidden = true; // modifying passed command due to existing implementation

    this._registerCommand(cmd);
    cmd.parent = this;
    cmd._checkForBrokenPassThrough();

    return this;
  }

  /**
   * Factory routine to create a new unattached argument.
   *
   * See .argument() for creating an attached argument, which uses this routine to
   * create the argument. You can override createArgument to return a custom argument.
   *
   * @param {string} name
   * @param {string} [description]
   * @return {Argument} new argument
   */

  createArgument(name, description) {
    return new Argument(name, description);
  }

  /**
   * Define argument syntax for command.
   *
   * The default is that the argument is required, and you can explicitly
   * indicate this with <> around the name. Put [] around the name for an optional argument.
   *
   * @example
   * program.argument('<input-file>');
   * program.argument('[output-file]');
   *
   * @param {string} name
   * @param {string} [description]
   * @param {(Function|*)} [parseArg] - custom argument processing function or default value
   * @param {*} [defaultValue]
   * @return {Command} `this` command for chaining
   */
  argument(name, description, parseArg, defaultValue) {
    const argument = this.createArgument(name, description);
    if (typeof parseArg === 'function') {
      argument.default(defaultValue).argParser(parseArg);
    } else {
      argument.default(parseArg);
    }
    this.addArgument(argument);
    return this;
  }

  /**
   * Define argument syntax for command, adding multiple at once (without descriptions).
   *
   * See also .argument().
   *
   * @example
   * program.arguments('<cmd> [env]');
   *
   * @param {string} names
   * @return {Command} `this` command for chaining
   */

  arguments(names) {
    names
      .trim()
      .split(/ +/)
      .forEach((detail) => {
        this.argument(detail);
      });
    return this;
  }

  /**
   * Define argument syntax for command, adding a prepared argument.
   *
   * @param {Argument} argument
   * @return {Command} `this` command for chaining
   */
  addArgument(argument) {
    const previousArgument = this.registeredArguments.slice(-1)[0];
    if (previousArgument?.variadic) {
      throw new Error(
        `only the last argument can be variadic '${previousArgument.name()}'`,
      );
    }
    if (
      argument.required &&
      argument.defaultValue !== undefined &&
      argument.parseArg === undefined
    ) {
      throw new Error(
        `a default value for a required argument is never used: '${argument.name()}'`,
      );
    }
    this.registeredArguments.push(argument);
    return this;
  }

  /**
   * Customise or override default help command. By default a help command is automatically added if your command has subcommands.
   *
   * @example
   *    program.helpCommand('help [cmd]');
   *    program.helpCommand('help [cmd]', 'show help');
   *    program.helpCommand(false); // suppress default help command
   *    program.helpCommand(true); // add help command even if no subcommands
   *
   * @param {string|boolean} enableOrNameAndArgs - enable with custom name and/or arguments, or boolean to override whether added
   * @param {string} [description] - custom description
   * @return {Command} `this` command for chaining
   */

  helpCommand(enableOrNameAndArgs, description) {
    if (typeof enableOrNameAndArgs === 'boolean') {
      this._addImplicitHelpCommand = enableOrNameAndArgs;
      if (enableOrNameAndArgs && this._defaultCommandGroup) {
        // make the command to store the group
        this._initCommandGroup(this._getHelpCommand());
      }
      return this;
    }

    const nameAndArgs = enableOrNameAndArgs ?? 'help [command]';
    const [, helpName, helpArgs] = nameAndArgs.match(/([^ ]+) *(.*)/);
    const helpDescription = description ?? 'display help for command';

    const helpCommand = this.createCommand(helpName);
    helpCommand.helpOption(false);
    if (helpArgs) helpCommand.arguments(helpArgs);
    if (helpDescription) helpCommand.description(helpDescription);

    this._addImplicitHelpCommand = true;
    this._helpCommand = helpCommand;
    // init group unless lazy create
    if (enableOrNameAndArgs || description) this._initCommandGroup(helpCommand);

    return this;
  }

  /**
   * Add prepared custom help command.
   *
   * @param {(Command|string|boolean)} helpCommand - custom help command, or deprecated enableOrNameAndArgs as for `.helpCommand()`
   * @param {string} [deprecatedDescription] - deprecated custom description used with custom name only
   * @return {Command} `this` command for chaining
   */
  addHelpCommand(helpCommand, deprecatedDescription) {
    // If not passed an object, call through to helpCommand for backwards compatibility,
    // as addHelpCommand was originally used like helpCommand is now.
    if (typeof helpCommand !== 'object') {
      this.helpCommand(helpCommand, deprecatedDescription);
      return this;
    }

    this._addImplicitHelpCommand = true;
    this._helpCommand = helpCommand;
    this._initCommandGroup(helpCommand);
    return this;
  }

  /**
   * Lazy create help command.
   *
   * @return {(Command|null)}
   * @package
   */
  _getHelpCommand() {
    const hasImplicitHelpCommand =
      this._addImplicitHelpCommand ??
      (this.commands.length &&
        !this._actionHandler &&
        !this._findCommand('help'));

    if (hasImplicitHelpCommand) {
      if (this._helpCommand === undefined) {
        this.helpCommand(undefined, undefined); // use default name and description
      }
      return this._helpCommand;
    }
    return null;
  }

  /**
   * Add hook for life cycle event.
   *
   * @param {string} event
   * @param {Function} listener
   * @return {Command} `this` command for chaining
   */

  hook(event, listener) {
    const allowedValues = ['preSubcommand', 'preAction', 'postAction'];
    if (!allowedValues.includes(event)) {
      throw new Error(`Unexpected value for event passed to hook : '${event}'.
Expecting one of '${allowedValues.join("', '")}'`);
    }
    if (this._lifeCycleHooks[event]) {
      this._lifeCycleHooks[event].push(listener);
    } else {
      this._lifeCycleHooks[event] = [listener];
    }
    return this;
  }

  /**
   * Register callback to use as replacement for calling process.exit.
   *
   * @param {Function} [fn] optional callback which will be passed a CommanderError, defaults to throwing
   * @return {Command} `this` command for chaining
   */

  exitOverride(fn) {
    if (fn) {
      this._exitCallback = fn;
    } else {
      this._exitCallback = (err) => {
        if (err.code !== 'commander.executeSubCommandAsync') {
          throw err;
        } else {
          // Async callback from spawn events, not useful to throw.
        }
      };
    }
    return this;
  }

  /**
   * Call process.exit, and _exitCallback if defined.
   *
   * @param {number} exitCode exit code for using with process.exit
   * @param {string} code an id string representing the error
   * @param {string} message human-readable description of the error
   * @return never
   * @private
   */

  _exit(exitCode, code, message) {
    if (this._exitCallback) {
      this._exitCallback(new CommanderError(exitCode, code, message));
      // Expecting this line is not reached.
    }
    process.exit(exitCode);
  }

  /**
   * Register callback `fn` for the command.
   *
   * @example
   * program
   *   .command('serve')
   *   .description('start service')
   *   .action(function() {
   *      // do work here
   *   });
   *
   * @param {Function} fn
   * @return {Command} `this` command for chaining
   */

  action(fn) {
    const listener = (args) => {
      // The .action callback takes an extra parameter which is the command or options.
      const expectedArgsCount = this.registeredArguments.length;
      const actionArgs = args.slice(0, expectedArgsCount);
      if (this._storeOptionsAsProperties) {
        actionArgs[expectedArgsCount] = this; // backwards compatible "options"
      } else {
        actionArgs[expectedArgsCount] = this.opts();
      }
      actionArgs.push(this);

      return fn.apply(this, actionArgs);
    };
    this._actionHandler = listener;
    return this;
  }

  /**
   * Factory routine to create a new unattached option.
   *
   * See .option() for creating an attached option, which uses this routine to
   * create the option. You can override createOption to return a custom option.
   *
   * @param {string} flags
   * @param {string} [description]
   * @return {Option} new option
   */

  createOption(flags, description) {
    return new Option(flags, description);
  }

  /**
   * Wrap parseArgs to catch 'commander.invalidArgument'.
   *
   * @param {(Option | Argument)} target
   * @param {string} value
   * @param {*} previous
   * @param {string} invalidArgumentMessage
   * @private
   */

  _callParseArg(target, value, previous, invalidArgumentMessage) {
    try {
      return target.parseArg(value, previous);
    } catch (err) {
      if (err.code === 'commander.invalidArgument') {
        const message = `${invalidArgumentMessage} ${err.message}`;
        this.error(message, { exitCode: err.exitCode, code: err.code });
      }
      throw err;
    }
  }

  /**
   * Check for option flag conflicts.
   * Register option if no conflicts found, or throw on conflict.
   *
   * @param {Option} option
   * @private
   */

  _registerOption(option) {
    const matchingOption =
      (option.short && this._findOption(option.short)) ||
      (option.long && this._findOption(option.long));
    if (matchingOption) {
      const matchingFlag =
        option.long && this._findOption(option.long)
          ? option.long
          : option.short;
      throw new Error(`Cannot add option '${option.flags}'${this._name && ` to command '${this._name}'`} due to conflicting flag '${matchingFlag}'
-  already used by option '${matchingOption.flags}'`);
    }

    this._initOptionGroup(option);
    this.options.push(option);
  }

  /**
   * Check for command name and alias conflicts with existing commands.
   * Register command if no conflicts found, or throw on conflict.
   *
   * @param {Command} command
   * @private
   */

  _registerCommand(command) {
    const knownBy = (cmd) => {
      return [cmd.name()].concat(cmd.aliases());
    };

    const alreadyUsed = knownBy(command).find((name) =>
      this._findCommand(name),
    );
    if (alreadyUsed) {
      const existingCmd = knownBy(this._findCommand(alreadyUsed)).join('|');
      const newCmd = knownBy(command).join('|');
      throw new Error(
        `cannot add command '${newCmd}' as already have command '${existingCmd}'`,
      );
    }

    this._initCommandGroup(command);
    this.commands.push(command);
  }

  /**
   * Add an option.
   *
   * @param {Option} option
   * @return {Command} `this` command for chaining
   */
  addOption(option) {
    this._registerOption(option);

    const oname = option.name();
    const name = option.attributeName();

    // store default value
    if (option.negate) {
      // --no-foo is special and defaults foo to true, unless a --foo option is already defined
      const positiveLongFlag = option.long.replace(/^--no-/, '--');
      if (!this._findOption(positiveLongFlag)) {
        this.setOptionValueWithSource(
          name,
          option.defaultValue === undefined ? true : option.defaultValue,
          'default',
        );
      }
    } else if (option.defaultValue !== undefined) {
      this.setOptionValueWithSource(name, option.defaultValue, 'default');
    }

    // handler for cli and env supplied values
    const handleOptionValue = (val, invalidValueMessage, valueSource) => {
      // val is null for optional option used without an optional-argument.
      // val is undefined for boolean and negated option.
      if (val == null && option.presetArg !== undefined) {
        val = option.presetArg;
      }

      // custom processing
      const oldValue = this.getOptionValue(name);
      if (val !== null && option.parseArg) {
        val = this._callParseArg(option, val, oldValue, invalidValueMessage);
      } else if (val !== null && option.variadic) {
        val = option._collectValue(val, oldValue);
      }

      // Fill-in appropriate missing values. Long winded but easy to follow.
      if (val == null) {
        if (option.negate) {
          val = false;
        } else if (option.isBoolean() || option.optional) {
          val = true;
        } else {
          val = ''; // not normal, parseArg might have failed or be a mock function for testing
        }
      }
      this.setOptionValueWithSource(name, val, valueSource);
    };

    this.on('option:' + oname, (val) => {
      const invalidValueMessage = `error: option '${option.flags}' argument '${val}' is invalid.`;
      handleOptionValue(val, invalidValueMessage, 'cli');
    });

    if (option.envVar) {
      this.on('optionEnv:' + oname, (val) => {
        const invalidValueMessage = `error: option '${option.flags}' value '${val}' from env '${option.envVar}' is invalid.`;
        handleOptionValue(val, invalidValueMessage, 'env');
      });
    }

    return this;
  }

  /**
   * Internal implementation shared by .option() and .requiredOption()
   *
   * @return {Command} `this` command for chaining
   * @private
   */
  _optionEx(config, flags, description, fn, defaultValue) {
    if (typeof flags === 'object' && flags instanceof Option) {
      throw new Error(
        'To add an Option object use addOption() instead of option() or requiredOption()',
      );
    }
    const option = this.createOption(flags, description);
    option.makeOptionMandatory(!!config.mandatory);
    if (typeof fn === 'function') {
      option.default(defaultValue).argParser(fn);
    } else if (fn instanceof RegExp) {
      // deprecated
      const regex = fn;
      fn = (val, def) => {
        const m = regex.exec(val);
        return m ? m[0] : def;
      };
      option.default(defaultValue).argParser(fn);
    } else {
      option.default(fn);
    }

    return this.addOption(option);
  }

  /**
   * Define option with `flags`, `description`, and optional argument parsing function or `defaultValue` or both.
   *
   * The `flags` string contains the short and/or long flags, separated by comma, a pipe or space. A required
   * option-argument is indicated by `<>` and an optional option-argument by `[]`.
   *
   * See the README for more details, and see also addOption() and requiredOption().
   *
   * @example
   * program
   *     .option('-p, --pepper', 'add pepper')
   *     .option('--pt, --pizza-type <TYPE>', 'type of pizza') // required option-argument
   *     .option('-c, --cheese [CHEESE]', 'add extra cheese', 'mozzarella') // optional option-argument with default
   *     .option('-t, --tip <VALUE>', 'add tip to purchase cost', parseFloat) // custom parse function
   *
   * @param {string} flags
   * @param {string} [description]
   * @param {(Function|*)} [parseArg] - custom option processing function or default value
   * @param {*} [defaultValue]
   * @return {Command} `this` command for chaining
   */

  option(flags, description, parseArg, defaultValue) {
    return this._optionEx({}, flags, description, parseArg, defaultValue);
  }

  /**
   * Add a required option which must have a value after parsing. This usually means
   * the option must be specified on the command line. (Otherwise the same as .option().)
   *
   * The `flags` string contains the short and/or long flags, separated by comma, a pipe or space.
   *
   * @param {string} flags
   * @param {string} [description]
   * @param {(Function|*)} [parseArg] - custom option processing function or default value
   * @param {*} [defaultValue]
   * @return {Command} `this` command for chaining
   */

  requiredOption(flags, description, parseArg, defaultValue) {
    return this._optionEx(
      { mandatory: true },
      flags,
      description,
      parseArg,
      defaultValue,
    );
  }

  /**
   * Alter parsing of short flags with optional values.
   *
   * @example
   * // for `.option('-f,--flag [value]'):
   * program.combineFlagAndOptionalValue(true);  // `-f80` is treated like `--flag=80`, this is the default behaviour
   * program.combineFlagAndOptionalValue(false) // `-fb` is treated like `-f -b`
   *
   * @param {boolean} [combine] - if `true` or omitted, an optional value can be specified directly after the flag.
   * @return {Command} `this` command for chaining
   */
  combineFlagAndOptionalValue(combine = true) {
    this._combineFlagAndOptionalValue = !!combine;
    return this;
  }

  /**
   * Allow unknown options on the command line.
   *
   * @param {boolean} [allowUnknown] - if `true` or omitted, no error will be thrown for unknown options.
   * @return {Command} `this` command for chaining
   */
  allowUnknownOption(allowUnknown = true) {
    this._allowUnknownOption = !!allowUnknown;
    return this;
  }

  /**
   * Allow excess command-arguments on the command line. Pass false to make excess arguments an error.
   *
   * @param {boolean} [allowExcess] - if `true` or omitted, no error will be thrown for excess arguments.
   * @return {Command} `this` command for chaining
   */
  allowExcessArguments(allowExcess = true) {
    this._allowExcessArguments = !!allowExcess;
    return this;
  }

  /**
   * Enable positional options. Positional means global options are specified before subcommands which lets
   * subcommands reuse the same option names, and also enables subcommands to turn on passThroughOptions.
   * The default behaviour is non-positional and global options may appear anywhere on the command line.
   *
   * @param {boolean} [positional]
   * @return {Command} `this` command for chaining
   */
  enablePositionalOptions(positional = true) {
    this._enablePositionalOptions = !!positional;
    return this;
  }

  /**
   * Pass through options that come after command-arguments rather than treat them as command-options,
   * so actual command-options come before command-arguments. Turning this on for a subcommand requires
   * positional options to have been enabled on the program (parent commands).
   * The default behaviour is non-positional and options may appear before or after command-arguments.
   *
   * @param {boolean} [passThrough] for unknown options.
   * @return {Command} `this` command for chaining
   */
  passThroughOptions(passThrough = true) {
    this._passThroughOptions = !!passThrough;
    this._checkForBrokenPassThrough();
    return this;
  }

  /**
   * @private
   */

  _checkForBrokenPassThrough() {
    if (
      this.parent &&
      this._passThroughOptions &&
      !this.parent._enablePositionalOptions
    ) {
      throw new Error(
        `passThroughOptions cannot be used for '${this._name}' without turning on enablePositionalOptions for parent command(s)`,
      );
    }
  }

  /**
   * Whether to store option values as properties on command object,
   * or store separately (specify false). In both cases the option values can be accessed using .opts().
   *
   * @param {boolean} [storeAsProperties=true]
   * @return {Command} `this` command for chaining
   */

  storeOptionsAsProperties(storeAsProperties = true) {
    if (this.options.length) {
      throw new Error('call .storeOptionsAsProperties() before adding options');
    }
    if (Object.keys(this._optionValues).length) {
      throw new Error(
        'call .storeOptionsAsProperties() before setting option values',
      );
    }
    this._storeOptionsAsProperties = !!storeAsProperties;
    return this;
  }

  /**
   * Retrieve option value.
   *
   * @param {string} key
   * @return {object} value
   */

  getOptionValue(key) {
    if (this._storeOptionsAsProperties) {
      return this[key];
    }
    return this._optionValues[key];
  }

  /**
   * Store option value.
   *
   * @param {string} key
   * @param {object} value
   * @return {Command} `this` command for chaining
   */

  setOptionValue(key, value) {
    return this.setOptionValueWithSource(key, value, undefined);
  }

  /**
   * Store option value and where the value came from.
   *
   * @param {string} key
   * @param {object} value
   * @param {string} source - expected values are default/config/env/cli/implied
   * @return {Command} `this` command for chaining
   */

  setOptionValueWithSource(key, value, source) {
    if (this._storeOptionsAsProperties) {
      this[key] = value;
    } else {
      this._optionValues[key] = value;
    }
    this._optionValueSources[key] = source;
    return this;
  }

  /**
   * Get source of option value.
   * Expected values are default | config | env | cli | implied
   *
   * @param {string} key
   * @return {string}
   */

  getOptionValueSource(key) {
    return this._optionValueSources[key];
  }

  /**
   * Get source of option value. See also .optsWithGlobals().
   * Expected values are default | config | env | cli | implied
   *
   * @param {string} key
   * @return {string}
   */

  getOptionValueSourceWithGlobals(key) {
    // global overwrites local, like optsWithGlobals
    let source;
    this._getCommandAndAncestors().forEach((cmd) => {
      if (cmd.getOptionValueSource(key) !== undefined) {
        source = cmd.getOptionValueSource(key);
      }
    });
    return source;
  }

  /**
   * Get user arguments from implied or explicit arguments.
   * Side-effects: set _scriptPath if args included script. Used for default program name, and subcommand searches.
   *
   * @private
   */

  _prepareUserArgs(argv, parseOptions) {
    if (argv !== undefined && !Array.isArray(argv)) {
      throw new Error('first parameter to parse must be array or undefined');
    }
    parseOptions = parseOptions || {};

    // auto-detect argument conventions if nothing supplied
    if (argv === undefined && parseOptions.from === undefined) {
      if (process.versions?.electron) {
        parseOptions.from = 'electron';
      }
      // check node specific options for scenarios where user CLI args follow executable without scriptname
      const execArgv = process.execArgv ?? [];
      if (
        execArgv.includes('-e') ||
        execArgv.includes('--eval') ||
        execArgv.includes('-p') ||
        execArgv.includes('--print')
      ) {
        parseOptions.from = 'eval'; // internal usage, not documented
      }
    }

    // default to using process.argv
    if (argv === undefined) {
      argv = process.argv;
    }
    this.rawArgs = argv.slice();

    // extract the user args and scriptPath
    let userArgs;
    switch (parseOptions.from) {
      case undefined:
      case 'node':
        this._scriptPath = argv[1];
        userArgs = argv.slice(2);
        break;
      case 'electron':
        // @ts-ignore: because defaultApp is an unknown property
        if (process.defaultApp) {
          this._scriptPath = argv[1];
          userArgs = argv.slice(2);
        } else {
          userArgs = argv.slice(1);
        }
        break;
      case 'user':
        userArgs = argv.slice(0);
        break;
      case 'eval':
        userArgs = argv.slice(1);
        break;
      default:
        throw new Error(
          `unexpected parse option { from: '${parseOptions.from}' }`,
        );
    }

    // Find default name for program from arguments.
    if (!this._name && this._scriptPath)
      this.nameFromFilename(this._scriptPath);
    this._name = this._name || 'program';

    return userArgs;
  }

  /**
   * Parse `argv`, setting options and invoking commands when defined.
   *
   * Use parseAsync instead of parse if any of your action handlers are async.
   *
   * Call with no parameters to parse `process.argv`. Detects Electron and special node options like `node --eval`. Easy mode!
   *
   * Or call with an array of strings to parse, and optionally where the user arguments start by specifying where the arguments are `from`:
   * - `'node'`: default, `argv[0]` is the application and `argv[1]` is the script being run, with user arguments after that
   * - `'electron'`: `argv[0]` is the application and `argv[1]` varies depending on whether the electron application is packaged
   * - `'user'`: just user arguments
   *
   * @example
   * program.parse(); // parse process.argv and auto-detect electron and special node flags
   * program.parse(process.argv); // assume argv[0] is app and argv[1] is script
   * program.parse(my-args, { from: 'user' }); // just user supplied arguments, nothing special about argv[0]
   *
   * @param {string[]} [argv] - optional, defaults to process.argv
   * @param {object} [parseOptions] - optionally specify style of options with from: node/user/electron
   * @param {string} [parseOptions.from] - where the args are from: 'node', 'user', 'electron'
   * @return {Command} `this` command for chaining
   */

  parse(argv, parseOptions) {
    this._prepareForParse();
    const userArgs = this._prepareUserArgs(argv, parseOptions);
    this._parseCommand([], userArgs);

    return this;
  }

  /**
   * Parse `argv`, setting options and invoking commands when defined.
   *
   * Call with no parameters to parse `process.argv`. Detects Electron and special node options like `node --eval`. Easy mode!
   *
   * Or call with an array of strings to parse, and optionally where the user arguments start by specifying where the arguments are `from`:
   * - `'node'`: default, `argv[0]` is the application and `argv[1]` is the script being run, with user arguments after that
   * - `'electron'`: `argv[0]` is the application and `argv[1]` varies depending on whether the electron application is packaged
   * - `'user'`: just user arguments
   *
   * @example
   * await program.parseAsync(); // parse process.argv and auto-detect electron and special node flags
   * await program.parseAsync(process.argv); // assume argv[0] is app and argv[1] is script
   * await program.parseAsync(my-args, { from: 'user' }); // just user supplied arguments, nothing special about argv[0]
   *
   * @param {string[]} [argv]
   * @param {object} [parseOptions]
   * @param {string} parseOptions.from - where the args are from: 'node', 'user', 'electron'
   * @return {Promise}
   */

  async parseAsync(argv, parseOptions) {
    this._prepareForParse();
    const userArgs = this._prepareUserArgs(argv, parseOptions);
    await this._parseCommand([], userArgs);

    return this;
  }

  _prepareForParse() {
    if (this._savedState === null) {
      this.saveStateBeforeParse();
    } else {
      this.restoreStateBeforeParse();
    }
  }

  /**
   * Called the first time parse is called to save state and allow a restore before subsequent calls to parse.
   * Not usually called directly, but available for subclasses to save their custom state.
   *
   * This is called in a lazy way. Only commands used in parsing chain will have state saved.
   */
  saveStateBeforeParse() {
    this._savedState = {
      // name is stable if supplied by author, but may be unspecified for root command and deduced during parsing
      _name: this._name,
      // option values before parse have default values (including false for negated options)
      // shallow clones
      _optionValues: { ...this._optionValues },
      _optionValueSources: { ...this._optionValueSources },
    };
  }

  /**
   * Restore state before parse for calls after the first.
   * Not usually called directly, but available for subclasses to save their custom state.
   *
   * This is called in a lazy way. Only commands used in parsing chain will have state restored.
   */
  restoreStateBeforeParse() {
    if (this._storeOptionsAsProperties)
      throw new Error(`Can not call parse again when storeOptionsAsProperties is true.
- either make a new Command for each call to parse, or stop storing options as properties`);

    // clear state from _prepareUserArgs
    this._name = this._savedState._name;
    this._scriptPath = null;
    this.rawArgs = [];
    // clear state from setOptionValueWithSource
    this._optionValues = { ...this._savedState._optionValues };
    this._optionValueSources = { ...this._savedState._optionValueSources };
    // clear state from _parseCommand
    this.args = [];
    // clear state from _processArguments
    this.processedArgs = [];
  }

  /**
   * Throw if expected executable is missing. Add lots of help for author.
   *
   * @param {string} executableFile
   * @param {string} executableDir
   * @param {string} subcommandName
   */
  _checkForMissingExecutable(executableFile, executableDir, subcommandName) {
    if (fs.existsSync(executableFile)) return;

    const executableDirMessage = executableDir
      ? `searched for local subcommand relative to directory '${executableDir}'`
      : 'no directory for search for local subcommand, use .executableDir() to supply a custom directory';
    const executableMissing = `'${executableFile}' does not exist
 - if '${subcommandName}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${executableDirMessage}`;
    throw new Error(executableMissing);
  }

  /**
   * Execute a sub-command executable.
   *
   * @private
   */

  _executeSubCommand(subcommand, args) {
    args = args.slice();
    let launchWithNode = false; // Use node for source targets so do not need to get permissions correct, and on Windows.
    const sourceExt = ['.js', '.ts', '.tsx', '.mjs', '.cjs'];

    function findFile(baseDir, baseName) {
      // Look for specified file
      const localBin = path.resolve(baseDir, baseName);
      if (fs.existsSync(localBin)) return localBin;

      // Stop looking if candidate already has an expected extension.
      if (sourceExt.includes(path.extname(baseName))) return undefined;

      // Try all the extensions.
      const foundExt = sourceExt.find((ext) =>
        fs.existsSync(`${localBin}${ext}`),
      );
      if (foundExt) return `${localBin}${foundExt}`;

      return undefined;
    }

    // Not checking for help first. Unlikely to have mandatory and executable, and can't robustly test for help flags in external command.
    this._checkForMissingMandatoryOptions();
    this._checkForConflictingOptions();

    // executableFile and executableDir might be full path, or just a name
    let executableFile =
      subcommand._executableFile || `${this._name}-${subcommand._name}`;
    let executableDir = this._executableDir || '';
    if (this._scriptPath) {
      let resolvedScriptPath; // resolve possible symlink for installed npm binary
      try {
        resolvedScriptPath = fs.realpathSync(this._scriptPath);
      } catch {
        resolvedScriptPath = this._scriptPath;
      }
      executableDir = path.resolve(
        path.dirname(resolvedScriptPath),
        executableDir,
      );
    }

    // Look for a local file in preference to a command in PATH.
    if (executableDir) {
      let localFile = findFile(executableDir, executableFile);

      // Legacy search using prefix of script name instead of command name
      if (!localFile && !subcommand._executableFile && this._scriptPath) {
        const legacyName = path.basename(
          this._scriptPath,
          path.extname(this._scriptPath),
        );
        if (legacyName !== this._name) {
          localFile = findFile(
            executableDir,
            `${legacyName}-${subcommand._name}`,
          );
        }
      }
      executableFile = localFile || executableFile;
    }

    launchWithNode = sourceExt.includes(path.extname(executableFile));

    let proc;
    if (process.platform !== 'win32') {
      if (launchWithNode) {
        args.unshift(executableFile);
        // add executable arguments to spawn
        args = incrementNodeInspectorPort(process.execArgv).concat(args);

        proc = childProcess.spawn(process.argv[0], args, { stdio: 'inherit' });
      } else {
        proc = childProcess.spawn(executableFile, args, { stdio: 'inherit' });
      }
    } else {
      this._checkForMissingExecutable(
        executableFile,
        executableDir,
        subcommand._name,
      );
      args.unshift(executableFile);
      // add executable arguments to spawn
      args = incrementNodeInspectorPort(process.execArgv).concat(args);
      proc = childProcess.spawn(process.execPath, args, { stdio: 'inherit' });
    }

    if (!proc.killed) {
      // testing mainly to avoid leak warnings during unit tests with mocked spawn
      const signals = ['SIGUSR1', 'SIGUSR2', 'SIGTERM', 'SIGINT', 'SIGHUP'];
      signals.forEach((signal) => {
        process.on(signal, () => {
          if (proc.killed === false && proc.exitCode === null) {
            // @ts-ignore because signals not typed to known strings
            proc.kill(signal);
          }
        });
      });
    }

    // By default terminate process when spawned process terminates.
    const exitCallback = this._exitCallback;
    proc.on('close', (code) => {
      code = code ?? 1; // code is null if spawned process terminated due to a signal
      if (!exitCallback) {
        process.exit(code);
      } else {
        exitCallback(
          new CommanderError(
            code,
            'commander.executeSubCommandAsync',
            '(close)',
          ),
        );
      }
    });
    proc.on('error', (err) => {
      // @ts-ignore: because err.code is an unknown property
      if (err.code === 'ENOENT') {
        this._checkForMissingExecutable(
          executableFile,
          executableDir,
          subcommand._name,
        );
        // @ts-ignore: because err.code is an unknown property
      } else if (err.code === 'EACCES') {
        throw new Error(`'${executableFile}' not executable`);
      }
      if (!exitCallback) {
        process.exit(1);
      } else {
        const wrappedError = new CommanderError(
          1,
          'commander.executeSubCommandAsync',
          '(error)',
        );
        wrappedError.nestedError = err;
        exitCallback(wrappedError);
      }
    });

    // Store the reference to the child process
    this.runningCommand = proc;
  }

  /**
   * @private
   */

  _dispatchSubcommand(commandName, operands, unknown) {
    const subCommand = this._findCommand(commandName);
    if (!subCommand) this.help({ error: true });

    subCommand._prepareForParse();
    let promiseChain;
    promiseChain = this._chainOrCallSubCommandHook(
      promiseChain,
      subCommand,
      'preSubcommand',
    );
    promiseChain = this._chainOrCall(promiseChain, () => {
      if (subCommand._executableHandler) {
        this._executeSubCommand(subCommand, operands.concat(unknown));
      } else {
        return subCommand._parseCommand(operands, unknown);
      }
    });
    return promiseChain;
  }

  /**
   * Invoke help directly if possible, or dispatch if necessary.
   * e.g. help foo
   *
   * @private
   */

  _dispatchHelpCommand(subcommandName) {
    if (!subcommandName) {
      this.help();
    }
    const subCommand = this._findCommand(subcommandName);
    if (subCommand && !subCommand._executableHandler) {
      subCommand.help();
    }

    // Fallback to parsing the help flag to invoke the help.
    return this._dispatchSubcommand(
      subcommandName,
      [],
      [this._getHelpOption()?.long ?? this._getHelpOption()?.short ?? '--help'],
    );
  }

  /**
   * Check this.args against expected this.registeredArguments.
   *
   * @private
   */

  _checkNumberOfArguments() {
    // too few
    this.registeredArguments.forEach((arg, i) => {
      if (arg.required && this.args[i] == null) {
        this.missingArgument(arg.name());
      }
    });
    // too many
    if (
      this.registeredArguments.length > 0 &&
      this.registeredArguments[this.registeredArguments.length - 1].variadic
    ) {
      return;
    }
    if (this.args.length > this.registeredArguments.length) {
      this._excessArguments(this.args);
    }
  }

  /**
   * Process this.args using this.registeredArguments and save as this.processedArgs!
   *
   * @private
   */

  _processArguments() {
    const myParseArg = (argument, value, previous) => {
      // Extra processing for nice error message on parsing failure.
      let parsedValue = value;
      if (value !== null && argument.parseArg) {
        const invalidValueMessage = `error: command-argument value '${value}' is invalid for argument '${argument.name()}'.`;
        parsedValue = this._callParseArg(
          argument,
          value,
          previous,
          invalidValueMessage,
        );
      }
      return parsedValue;
    };

    this._checkNumberOfArguments();

    const processedArgs = [];
    this.registeredArguments.forEach((declaredArg, index) => {
      let value = declaredArg.defaultValue;
      if (declaredArg.variadic) {
        // Collect together remaining arguments for passing together as an array.
        if (index < this.args.length) {
          value = this.args.slice(index);
          if (declaredArg.parseArg) {
            value = value.reduce((processed, v) => {
              return myParseArg(declaredArg, v, processed);
            }, declaredArg.defaultValue);
          }
        } else if (value === undefined) {
          value = [];
        }
      } else if (index < this.args.length) {
        value = this.args[index];
        if (declaredArg.parseArg) {
          value = myParseArg(declaredArg, value, declaredArg.defaultValue);
        }
      }
      processedArgs[index] = value;
    });
    this.processedArgs = processedArgs;
  }

  /**
   * Once we have a promise we chain, but call synchronously until then.
   *
   * @param {(Promise|undefined)} promise
   * @param {Function} fn
   * @return {(Promise|undefined)}
   * @private
   */

  _chainOrCall(promise, fn) {
    // thenable
    if (promise?.then && typeof promise.then === 'function') {
      // already have a promise, chain callback
      return promise.then(() => fn());
    }
    // callback might return a promise
    return fn();
  }

  /**
   *
   * @param {(Promise|undefined)} promise
   * @param {string} event
   * @return {(Promise|undefined)}
   * @private
   */

  _chainOrCallHooks(promise, event) {
    let result = promise;
    const hooks = [];
    this._getCommandAndAncestors()
      .reverse()
      .filter((cmd) => cmd._lifeCycleHooks[event] !== undefined)
      .forEach((hookedCommand) => {
        hookedCommand._lifeCycleHooks[event].forEach((callback) => {
          hooks.push({ hookedCommand, callback });
        });
      });
    if (event === 'postAction') {
      hooks.reverse();
    }

    hooks.forEach((hookDetail) => {
      result = this._chainOrCall(result, () => {
        return hookDetail.callback(hookDetail.hookedCommand, this);
      });
    });
    return result;
  }

  /**
   *
   * @param {(Promise|undefined)} promise
   * @param {Command} subCommand
   * @param {string} event
   * @return {(Promise|undefined)}
   * @private
   */

  _chainOrCallSubCommandHook(promise, subCommand, event) {
    let result = promise;
    if (this._lifeCycleHooks[event] !== undefined) {
      this._lifeCycleHooks[event].forEach((hook) => {
        result = this._chainOrCall(result, () => {
          return hook(this, subCommand);
        });
      });
    }
    return result;
  }

  /**
   * Process arguments in context of this command.
   * Returns action result, in case it is a promise.
   *
   * @private
   */

  _parseCommand(operands, unknown) {
    const parsed = this.parseOptions(unknown);
    this._parseOptionsEnv(); // after cli, so parseArg not called on both cli and env
    this._parseOptionsImplied();
    operands = operands.concat(parsed.operands);
    unknown = parsed.unknown;
    this.args = operands.concat(unknown);

    if (operands && this._findCommand(operands[0])) {
      return this._dispatchSubcommand(operands[0], operands.slice(1), unknown);
    }
    if (
      this._getHelpCommand() &&
      operands[0] === this._getHelpCommand().name()
    ) {
      return this._dispatchHelpCommand(operands[1]);
    }
    if (this._defaultCommandName) {
      this._outputHelpIfRequested(unknown); // Run the help for default command from parent rather than passing to default command
      return this._dispatchSubcommand(
        this._defaultCommandName,
        operands,
        unknown,
      );
    }
    if (
      this.commands.length &&
      this.args.length === 0 &&
      !this._actionHandler &&
      !this._defaultCommandName
    ) {
      // probably missing subcommand and no handler, user needs help (and exit)
      this.help({ error: true });
    }

    this._outputHelpIfRequested(parsed.unknown);
    this._checkForMissingMandatoryOptions();
    this._checkForConflictingOptions();

    // We do not always call this check to avoid masking a "better" error, like unknown command.
    const checkForUnknownOptions = () => {
      if (parsed.unknown.length > 0) {
        this.unknownOption(parsed.unknown[0]);
      }
    };

    const commandEvent = `command:${this.name()}`;
    if (this._actionHandler) {
      checkForUnknownOptions();
      this._processArguments();

      let promiseChain;
      promiseChain = this._chainOrCallHooks(promiseChain, 'preAction');
      promiseChain = this._chainOrCall(promiseChain, () =>
        this._actionHandler(this.processedArgs),
      );
      if (this.parent) {
        promiseChain = this._chainOrCall(promiseChain, () => {
          this.parent.emit(commandEvent, operands, unknown); // legacy
        });
      }
      promiseChain = this._chainOrCallHooks(promiseChain, 'postAction');
      return promiseChain;
    }
    if (this.parent?.listenerCount(commandEvent)) {
      checkForUnknownOptions();
      this._processArguments();
      this.parent.emit(commandEvent, operands, unknown); // legacy
    } else if (operands.length) {
      if (this._findCommand('*')) {
        // legacy default command
        return this._dispatchSubcommand('*', operands, unknown);
      }
      if (this.listenerCount('command:*')) {
        // skip option check, emit event for possible misspelling suggestion
        this.emit('command:*', operands, unknown);
      } else if (this.commands.length) {
        this.unknownCommand();
      } else {
        checkForUnknownOptions();
        this._processArguments();
      }
    } else if (this.commands.length) {
      checkForUnknownOptions();
      // This command has subcommands and nothing hooked up at this level, so display help (and exit).
      this.help({ error: true });
    } else {
      checkForUnknownOptions();
      this._processArguments();
      // fall through for caller to handle after calling .parse()
    }
  }

  /**
   * Find matching command.
   *
   * @private
   * @return {Command | undefined}
   */
  _findCommand(name) {
    if (!name) return undefined;
    return this.commands.find(
      (cmd) => cmd._name === name || cmd._aliases.includes(name),
    );
  }

  /**
   * Return an option matching `arg` if any.
   *
   * @param {string} arg
   * @return {Option}
   * @package
   */

  _findOption(arg) {
    return this.options.find((option) => option.is(arg));
  }

  /**
   * Display an error message if a mandatory option does not have a value.
   * Called after checking for help flags in leaf subcommand.
   *
   * @private
   */

  _checkForMissingMandatoryOptions() {
    // Walk up hierarchy so can call in subcommand after checking for displaying help.
    this._getCommandAndAncestors().forEach((cmd) => {
      cmd.options.forEach((anOption) => {
        if (
          anOption.mandatory &&
          cmd.getOptionValue(anOption.attributeName()) === undefined
        ) {
          cmd.missingMandatoryOptionValue(anOption);
        }
      });
    });
  }

  /**
   * Display an error message if conflicting options are used together in this.
   *
   * @private
   */
  _checkForConflictingLocalOptions() {
    const definedNonDefaultOptions = this.options.filter((option) => {
      const optionKey = option.attributeName();
      if (this.getOptionValue(optionKey) === undefined) {
        return false;
      }
      return this.getOptionValueSource(optionKey) !== 'default';
    });

    const optionsWithConflicting = definedNonDefaultOptions.filter(
      (option) => option.conflictsWith.length > 0,
    );

    optionsWithConflicting.forEach((option) => {
      const conflictingAndDefined = definedNonDefaultOptions.find((defined) =>
        option.conflictsWith.includes(defined.attributeName()),
      );
      if (conflictingAndDefined) {
        this._conflictingOption(option, conflictingAndDefined);
      }
    });
  }

  /**
   * Display an error message if conflicting options are used together.
   * Called after checking for help flags in leaf subcommand.
   *
   * @private
   */
  _checkForConflictingOptions() {
    // Walk up hierarchy so can call in subcommand after checking for displaying help.
    this._getCommandAndAncestors().forEach((cmd) => {
      cmd._checkForConflictingLocalOptions();
    });
  }

  /**
   * Parse options from `argv` removing known options,
   * and return argv split into operands and unknown arguments.
   *
   * Side effects: modifies command by storing options. Does not reset state if called again.
   *
   * Examples:
   *
   *     argv => operands, unknown
   *     --known kkk op => [op], []
   *     op --known kkk => [op], []
   *     sub --unknown uuu op => [sub], [--unknown uuu op]
   *     sub -- --unknown uuu op => [sub --unknown uuu op], []
   *
   * @param {string[]} args
   * @return {{operands: string[], unknown: string[]}}
   */

  parseOptions(args) {
    const operands = []; // operands, not options or values
    const unknown = []; // first unknown option and remaining unknown args
    let dest = operands;

    function maybeOption(arg) {
      return arg.length > 1 && arg[0] === '-';
    }

    const negativeNumberArg = (arg) => {
      // return false if not a negative number
      if (!/^-(\d+|\d*\.\d+)(e[+-]?\d+)?$/.test(arg)) return false;
      // negative number is ok unless digit used as an option in command hierarchy
      return !this._getCommandAndAncestors().some((cmd) =>
        cmd.options
          .map((opt) => opt.short)
          .some((short) => /^-\d$/.test(short)),
      );
    };

    // parse options
    let activeVariadicOption = null;
    let activeGroup = null; // working through group of short options, like -abc
    let i = 0;
    while (i < args.length || activeGroup) {
      const arg = activeGroup ?? args[i++];
      activeGroup = null;

      // literal
      if (arg === '--') {
        if (dest === unknown) dest.push(arg);
        dest.push(...args.slice(i));
        break;
      }

      if (
        activeVariadicOption &&
        (!maybeOption(arg) || negativeNumberArg(arg))
      ) {
        this.emit(`option:${activeVariadicOption.name()}`, arg);
        continue;
      }
      activeVariadicOption = null;

      if (maybeOption(arg)) {
        const option = this._findOption(arg);
        // recognised option, call listener to assign value with possible custom processing
        if (option) {
          if (option.required) {
            const value = args[i++];
            if (value === undefined) this.optionMissingArgument(option);
            this.emit(`option:${option.name()}`, value);
          } else if (option.optional) {
            let value = null;
            // historical behaviour is optional value is following arg unless an option
            if (
              i < args.length &&
              (!maybeOption(args[i]) || negativeNumberArg(args[i]))
            ) {
              value = args[i++];
            }
            this.emit(`option:${option.name()}`, value);
          } else {
            // boolean flag
            this.emit(`option:${option.name()}`);
          }
          activeVariadicOption = option.variadic ? option : null;
          continue;
        }
      }

      // Look for combo options following single dash, eat first one if known.
      if (arg.length > 2 && arg[0] === '-' && arg[1] !== '-') {
        const option = this._findOption(`-${arg[1]}`);
        if (option) {
          if (
            option.required ||
            (option.optional && this._combineFlagAndOptionalValue)
          ) {
            // option with value following in same argument
            this.emit(`option:${option.name()}`, arg.slice(2));
          } else {
            // boolean option
            this.emit(`option:${option.name()}`);
            // remove the processed option and keep processing group
            activeGroup = `-${arg.slice(2)}`;
          }
          continue;
        }
      }

      // Look for known long flag with value, like --foo=bar
      if (/^--[^=]+=/.test(arg)) {
        const index = arg.indexOf('=');
        const option = this._findOption(arg.slice(0, index));
        if (option && (option.required || option.optional)) {
          this.emit(`option:${option.name()}`, arg.slice(index + 1));
          continue;
        }
      }

      // Not a recognised option by this command.
      // Might be a command-argument, or subcommand option, or unknown option, or help command or option.

      // An unknown option means further arguments also classified as unknown so can be reprocessed by subcommands.
      // A negative number in a leaf command is not an unknown option.
      if (
        dest === operands &&
        maybeOption(arg) &&
        !(this.commands.length === 0 && negativeNumberArg(arg))
      ) {
        dest = unknown;
      }

      // If using positionalOptions, stop processing our options at subcommand.
      if (
        (this._enablePositionalOptions || this._passThroughOptions) &&
        operands.length === 0 &&
        unknown.length === 0
      ) {
        if (this._findCommand(arg)) {
          operands.push(arg);
          unknown.push(...args.slice(i));
          break;
        } else if (
          this._getHelpCommand() &&
          arg === this._getHelpCommand().name()
        ) {
          operands.push(arg, ...args.slice(i));
          break;
        } else if (this._defaultCommandName) {
          unknown.push(arg, ...args.slice(i));
          break;
        }
      }

      // If using passThroughOptions, stop processing options at first command-argument.
      if (this._passThroughOptions) {
        dest.push(arg, ...args.slice(i));
        break;
      }

      // add arg
      dest.push(arg);
    }

    return { operands, unknown };
  }

  /**
   * Return an object containing local option values as key-value pairs.
   *
   * @return {object}
   */
  opts() {
    if (this._storeOptionsAsProperties) {
      // Preserve original behaviour so backwards compatible when still using properties
      const result = {};
      const len = this.options.length;

      for (let i = 0; i < len; i++) {
        const key = this.options[i].attributeName();
        result[key] =
          key === this._versionOptionName ? this._version : this[key];
      }
      return result;
    }

    return this._optionValues;
  }

  /**
   * Return an object containing merged local and global option values as key-value pairs.
   *
   * @return {object}
   */
  optsWithGlobals() {
    // globals overwrite locals
    return this._getCommandAndAncestors().reduce(
      (combinedOptions, cmd) => Object.assign(combinedOptions, cmd.opts()),
      {},
    );
  }

  /**
   * Display error message and exit (or call exitOverride).
   *
   * @param {string} message
   * @param {object} [errorOptions]
   * @param {string} [errorOptions.code] - an id string representing the error
   * @param {number} [errorOptions.exitCode] - used with process.exit
   */
  error(message, errorOptions) {
    // output handling
    this._outputConfiguration.outputError(
      `${message}\n`,
      this._outputConfiguration.writeErr,
    );
    if (typeof this._showHelpAfterError === 'string') {
      this._outputConfiguration.writeErr(`${this._showHelpAfterError}\n`);
    } else if (this._showHelpAfterError) {
      this._outputConfiguration.writeErr('\n');
      this.outputHelp({ error: true });
    }

    // exit handling
    const config = errorOptions || {};
    const exitCode = config.exitCode || 1;
    const code = config.code || 'commander.error';
    this._exit(exitCode, code, message);
  }

  /**
   * Apply any option related environment variables, if option does
   * not have a value from cli or client code.
   *
   * @private
   */
  _parseOptionsEnv() {
    this.options.forEach((option) => {
      if (option.envVar && option.envVar in process.env) {
        const optionKey = option.attributeName();
        // Priority check. Do not overwrite cli or options from unknown source (client-code).
        if (
          this.getOptionValue(optionKey) === undefined ||
          ['default', 'config', 'env'].includes(
            this.getOptionValueSource(optionKey),
          )
        ) {
          if (option.required || option.optional) {
            // option can take a value
            // keep very simple, optional always takes value
            this.emit(`optionEnv:${option.name()}`, process.env[option.envVar]);
          } else {
            // boolean
            // keep very simple, only care that envVar defined and not the value
            this.emit(`optionEnv:${option.name()}`);
          }
        }
      }
    });
  }

  /**
   * Apply any implied option values, if option is undefined or default value.
   *
   * @private
   */
  _parseOptionsImplied() {
    const dualHelper = new DualOptions(this.options);
    const hasCustomOptionValue = (optionKey) => {
      return (
        this.getOptionValue(optionKey) !== undefined &&
        !['default', 'implied'].includes(this.getOptionValueSource(optionKey))
      );
    };
    this.options
      .filter(
        (option) =>
          option.implied !== undefined &&
          hasCustomOptionValue(option.attributeName()) &&
          dualHelper.valueFromOption(
            this.getOptionValue(option.attributeName()),
            option,
          ),
      )
      .forEach((option) => {
        Object.keys(option.implied)
          .filter((impliedKey) => !hasCustomOptionValue(impliedKey))
          .forEach((impliedKey) => {
            this.setOptionValueWithSource(
              impliedKey,
              option.implied[impliedKey],
              'implied',
            );
          });
      });
  }

  /**
   * Argument `name` is missing.
   *
   * @param {string} name
   * @private
   */

  missingArgument(name) {
    const message = `error: missing required argument '${name}'`;
    this.error(message, { code: 'commander.missingArgument' });
  }

  /**
   * `Option` is missing an argument.
   *
   * @param {Option} option
   * @private
   */

  optionMissingArgument(option) {
    const message = `error: option '${option.flags}' argument missing`;
    this.error(message, { code: 'commander.optionMissingArgument' });
  }

  /**
   * `Option` does not have a value, and is a mandatory option.
   *
   * @param {Option} option
   * @private
   */

  missingMandatoryOptionValue(option) {
    const message = `error: required option '${option.flags}' not specified`;
    this.error(message, { code: 'commander.missingMandatoryOptionValue' });
  }

  /**
   * `Option` conflicts with another option.
   *
   * @param {Option} option
   * @param {Option} conflictingOption
   * @private
   */
  _conflictingOption(option, conflictingOption) {
    // The calling code does not know whether a negated option is the source of the
    // value, so do some work to take an educated guess.
    const findBestOptionFromValue = (option) => {
      const optionKey = option.attributeName();
      const optionValue = this.getOptionValue(optionKey);
      const negativeOption = this.options.find(
        (target) => target.negate && optionKey === target.attributeName(),
      );
      const positiveOption = this.options.find(
        (target) => !target.negate && optionKey === target.attributeName(),
      );
      if (
        negativeOption &&
        ((negativeOption.presetArg === undefined && optionValue === false) ||
          (negativeOption.presetArg !== undefined &&
            optionValue === negativeOption.presetArg))
      ) {
        return negativeOption;
      }
      return positiveOption || option;
    };

    const getErrorMessage = (option) => {
      const bestOption = findBestOptionFromValue(option);
      const optionKey = bestOption.attributeName();
      const source = this.getOptionValueSource(optionKey);
      if (source === 'env') {
        return `environment variable '${bestOption.envVar}'`;
      }
      return `option '${bestOption.flags}'`;
    };

    const message = `error: ${getErrorMessage(option)} cannot be used with ${getErrorMessage(conflictingOption)}`;
    this.error(message, { code: 'commander.conflictingOption' });
  }

  /**
   * Unknown option `flag`.
   *
   * @param {string} flag
   * @private
   */

  unknownOption(flag) {
    if (this._allowUnknownOption) return;
    let suggestion = '';

    if (flag.startsWith('--') && this._showSuggestionAfterError) {
      // Looping to pick up the global options too
      let candidateFlags = [];
      // eslint-disable-next-line @typescript-eslint/no-this-alias
      let command = this;
      do {
        const moreFlags = command
          .createHelp()
          .visibleOptions(command)
          .filter((option) => option.long)
          .map((option) => option.long);
        candidateFlags = candidateFlags.concat(moreFlags);
        command = command.parent;
      } while (command && !command._enablePositionalOptions);
      suggestion = suggestSimilar(flag, candidateFlags);
    }

    const message = `error: unknown option '${flag}'${suggestion}`;
    this.error(message, { code: 'commander.unknownOption' });
  }

  /**
   * Excess arguments, more than expected.
   *
   * @param {string[]} receivedArgs
   * @private
   */

  _excessArguments(receivedArgs) {
    if (this._allowExcessArguments) return;

    const expected = this.registeredArguments.length;
    const s = expected === 1 ? '' : 's';
    const forSubcommand = this.parent ? ` for '${this.name()}'` : '';
    const message = `error: too many arguments${forSubcommand}. Expected ${expected} argument${s} but got ${receivedArgs.length}.`;
    this.error(message, { code: 'commander.excessArguments' });
  }

  /**
   * Unknown command.
   *
   * @private
   */

  unknownCommand() {
    const unknownName = this.args[0];
    let suggestion = '';

    if (this._showSuggestionAfterError) {
      const candidateNames = [];
      this.createHelp()
        .visibleCommands(this)
        .forEach((command) => {
          candidateNames.push(command.name());
          // just visible alias
          if (command.alias()) candidateNames.push(command.alias());
        });
      suggestion = suggestSimilar(unknownName, candidateNames);
    }

    const message = `error: unknown command '${unknownName}'${suggestion}`;
    this.error(message, { code: 'commander.unknownCommand' });
  }

  /**
   * Get or set the program version.
   *
   * This method auto-registers the "-V, --version" option which will print the version number.
   *
   * You can optionally supply the flags and description to override the defaults.
   *
   * @param {string} [str]
   * @param {string} [flags]
   * @param {string} [description]
   * @return {(this | string | undefined)} `this` command for chaining, or version string if no arguments
   */

  version(str, flags, description) {
    if (str === undefined) return this._version;
    this._version = str;
    flags = flags || '-V, --version';
    description = description || 'output the version number';
    const versionOption = this.createOption(flags, description);
    this._versionOptionName = versionOption.attributeName();
    this._registerOption(versionOption);

    this.on('option:' + versionOption.name(), () => {
      this._outputConfiguration.writeOut(`${str}\n`);
      this._exit(0, 'commander.version', str);
    });
    return this;
  }

  /**
   * Set the description.
   *
   * @param {string} [str]
   * @param {object} [argsDescription]
   * @return {(string|Command)}
   */
  description(str, argsDescription) {
    if (str === undefined && argsDescription === undefined)
      return this._description;
    this._description = str;
    if (argsDescription) {
      this._argsDescription = argsDescription;
    }
    return this;
  }

  /**
   * Set the summary. Used when listed as subcommand of parent.
   *
   * @param {string} [str]
   * @return {(string|Command)}
   */
  summary(str) {
    if (str === undefined) return this._summary;
    this._summary = str;
    return this;
  }

  /**
   * Set an alias for the command.
   *
   * You may call more than once to add multiple aliases. Only the first alias is shown in the auto-generated help.
   *
   * @param {string} [alias]
   * @return {(string|Command)}
   */

  alias(alias) {
    if (alias === undefined) return this._aliases[0]; // just return first, for backwards compatibility

    /** @type {Command} */
    // eslint-disable-next-line @typescript-eslint/no-this-alias
    let command = this;
    if (
      this.commands.length !== 0 &&
      this.commands[this.commands.length - 1]._executableHandler
    ) {
      // assume adding alias for last added executable subcommand, rather than this
      command = this.commands[this.commands.length - 1];
    }

    if (alias === command._name)
      throw new Error("Command alias can't be the same as its name");
    const matchingCommand = this.parent?._findCommand(alias);
    if (matchingCommand) {
      // c.f. _registerCommand
      const existingCmd = [matchingCommand.name()]
        .concat(matchingCommand.aliases())
        .join('|');
      throw new Error(
        `cannot add alias '${alias}' to command '${this.name()}' as already have command '${existingCmd}'`,
      );
    }

    command._aliases.push(alias);
    return this;
  }

  /**
   * Set aliases for the command.
   *
   * Only the first alias is shown in the auto-generated help.
   *
   * @param {string[]} [aliases]
   * @return {(string[]|Command)}
   */

  aliases(aliases) {
    // Getter for the array of aliases is the main reason for having aliases() in addition to alias().
    if (aliases === undefined) return this._aliases;

    aliases.forEach((alias) => this.alias(alias));
    return this;
  }

  /**
   * Set / get the command usage `str`.
   *
   * @param {string} [str]
   * @return {(string|Command)}
   */

  usage(str) {
    if (str === undefined) {
      if (this._usage) return this._usage;

      const args = this.registeredArguments.map((arg) => {
        return humanReadableArgName(arg);
      });
      return []
        .concat(
          this.options.length || this._helpOption !== null ? '[options]' : [],
          this.commands.length ? '[command]' : [],
          this.registeredArguments.length ? args : [],
        )
        .join(' ');
    }

    this._usage = str;
    return this;
  }

  /**
   * Get or set the name of the command.
   *
   * @param {string} [str]
   * @return {(string|Command)}
   */

  name(str) {
    if (str === undefined) return this._name;
    this._name = str;
    return this;
  }

  /**
   * Set/get the help group heading for this subcommand in parent command's help.
   *
   * @param {string} [heading]
   * @return {Command | string}
   */

  helpGroup(heading) {
    if (heading === undefined) return this._helpGroupHeading ?? '';
    this._helpGroupHeading = heading;
    return this;
  }

  /**
   * Set/get the default help group heading for subcommands added to this command.
   * (This does not override a group set directly on the subcommand using .helpGroup().)
   *
   * @example
   * program.commandsGroup('Development Commands:);
   * program.command('watch')...
   * program.command('lint')...
   * ...
   *
   * @param {string} [heading]
   * @returns {Command | string}
   */
  commandsGroup(heading) {
    if (heading === undefined) return this._defaultCommandGroup ?? '';
    this._defaultCommandGroup = heading;
    return this;
  }

  /**
   * Set/get the default help group heading for options added to this command.
   * (This does not override a group set directly on the option using .helpGroup().)
   *
   * @example
   * program
   *   .optionsGroup('Development Options:')
   *   .option('-d, --debug', 'output extra debugging')
   *   .option('-p, --profile', 'output profiling information')
   *
   * @param {string} [heading]
   * @returns {Command | string}
   */
  optionsGroup(heading) {
    if (heading === undefined) return this._defaultOptionGroup ?? '';
    this._defaultOptionGroup = heading;
    return this;
  }

  /**
   * @param {Option} option
   * @private
   */
  _initOptionGroup(option) {
    if (this._defaultOptionGroup && !option.helpGroupHeading)
      option.helpGroup(this._defaultOptionGroup);
  }

  /**
   * @param {Command} cmd
   * @private
   */
  _initCommandGroup(cmd) {
    if (this._defaultCommandGroup && !cmd.helpGroup())
      cmd.helpGroup(this._defaultCommandGroup);
  }

  /**
   * Set the name of the command from script filename, such as process.argv[1],
   * or require.main.filename, or __filename.
   *
   * (Used internally and public although not documented in README.)
   *
   * @example
   * program.nameFromFilename(require.main.filename);
   *
   * @param {string} filename
   * @return {Command}
   */

  nameFromFilename(filename) {
    this._name = path.basename(filename, path.extname(filename));

    return this;
  }

  /**
   * Get or set the directory for searching for executable subcommands of this command.
   *
   * @example
   * program.executableDir(__dirname);
   * // or
   * program.executableDir('subcommands');
   *
   * @param {string} [path]
   * @return {(string|null|Command)}
   */

  executableDir(path) {
    if (path === undefined) return this._executableDir;
    this._executableDir = path;
    return this;
  }

  /**
   * Return program help documentation.
   *
   * @param {{ error: boolean }} [contextOptions] - pass {error:true} to wrap for stderr instead of stdout
   * @return {string}
   */

  helpInformation(contextOptions) {
    const helper = this.createHelp();
    const context = this._getOutputContext(contextOptions);
    helper.prepareContext({
      error: context.error,
      helpWidth: context.helpWidth,
      outputHasColors: context.hasColors,
    });
    const text = helper.formatHelp(this, helper);
    if (context.hasColors) return text;
    return this._outputConfiguration.stripColor(text);
  }

  /**
   * @typedef HelpContext
   * @type {object}
   * @property {boolean} error
   * @property {number} helpWidth
   * @property {boolean} hasColors
   * @property {function} write - includes stripColor if needed
   *
   * @returns {HelpContext}
   * @private
   */

  _getOutputContext(contextOptions) {
    contextOptions = contextOptions || {};
    const error = !!contextOptions.error;
    let baseWrite;
    let hasColors;
    let helpWidth;
    if (error) {
      baseWrite = (str) => this._outputConfiguration.writeErr(str);
      hasColors = this._outputConfiguration.getErrHasColors();
      helpWidth = this._outputConfiguration.getErrHelpWidth();
    } else {
      baseWrite = (str) => this._outputConfiguration.writeOut(str);
      hasColors = this._outputConfiguration.getOutHasColors();
      helpWidth = this._outputConfiguration.getOutHelpWidth();
    }
    const write = (str) => {
      if (!hasColors) str = this._outputConfiguration.stripColor(str);
      return baseWrite(str);
    };
    return { error, write, hasColors, helpWidth };
  }

  /**
   * Output help information for this command.
   *
   * Outputs built-in help, and custom text added using `.addHelpText()`.
   *
   * @param {{ error: boolean } | Function} [contextOptions] - pass {error:true} to write to stderr instead of stdout
   */

  outputHelp(contextOptions) {
    let deprecatedCallback;
    if (typeof contextOptions === 'function') {
      deprecatedCallback = contextOptions;
      contextOptions = undefined;
    }

    const outputContext = this._getOutputContext(contextOptions);
    /** @type {HelpTextEventContext} */
    const eventContext = {
      error: outputContext.error,
      write: outputContext.write,
      command: this,
    };

    this._getCommandAndAncestors()
      .reverse()
      .forEach((command) => command.emit('beforeAllHelp', eventContext));
    this.emit('beforeHelp', eventContext);

    let helpInformation = this.helpInformation({ error: outputContext.error });
    if (deprecatedCallback) {
      helpInformation = deprecatedCallback(helpInformation);
      if (
        typeof helpInformation !== 'string' &&
        !Buffer.isBuffer(helpInformation)
      ) {
        throw new Error('outputHelp callback must return a string or a Buffer');
      }
    }
    outputContext.write(helpInformation);

    if (this._getHelpOption()?.long) {
      this.emit(this._getHelpOption().long); // deprecated
    }
    this.emit('afterHelp', eventContext);
    this._getCommandAndAncestors().forEach((command) =>
      command.emit('afterAllHelp', eventContext),
    );
  }

  /**
   * You can pass in flags and a description to customise the built-in help option.
   * Pass in false to disable the built-in help option.
   *
   * @example
   * program.helpOption('-?, --help' 'show help'); // customise
   * program.helpOption(false); // disable
   *
   * @param {(string | boolean)} flags
   * @param {string} [description]
   * @return {Command} `this` command for chaining
   */

  helpOption(flags, description) {
    // Support enabling/disabling built-in help option.
    if (typeof flags === 'boolean') {
      if (flags) {
        if (this._helpOption === null) this._helpOption = undefined; // reenable
        if (this._defaultOptionGroup) {
          // make the option to store the group
          this._initOptionGroup(this._getHelpOption());
        }
      } else {
        this._helpOption = null; // disable
      }
      return this;
    }

    // Customise flags and description.
    this._helpOption = this.createOption(
      flags ?? '-h, --help',
      description ?? 'display help for command',
    );
    // init group unless lazy create
    if (flags || description) this._initOptionGroup(this._helpOption);

    return this;
  }

  /**
   * Lazy create help option.
   * Returns null if has been disabled with .helpOption(false).
   *
   * @returns {(Option | null)} the help option
   * @package
   */
  _getHelpOption() {
    // Lazy create help option on demand.
    if (this._helpOption === undefined) {
      this.helpOption(undefined, undefined);
    }
    return this._helpOption;
  }

  /**
   * Supply your own option to use for the built-in help option.
   * This is an alternative to using helpOption() to customise the flags and description etc.
   *
   * @param {Option} option
   * @return {Command} `this` command for chaining
   */
  addHelpOption(option) {
    this._helpOption = option;
    this._initOptionGroup(option);
    return this;
  }

  /**
   * Output help information and exit.
   *
   * Outputs built-in help, and custom text added using `.addHelpText()`.
   *
   * @param {{ error: boolean }} [contextOptions] - pass {error:true} to write to stderr instead of stdout
   */

  help(contextOptions) {
    this.outputHelp(contextOptions);
    let exitCode = Number(process.exitCode ?? 0); // process.exitCode does allow a string or an integer, but we prefer just a number
    if (
      exitCode === 0 &&
      contextOptions &&
      typeof contextOptions !== 'function' &&
      contextOptions.error
    ) {
      exitCode = 1;
    }
    // message: do not have all displayed text available so only passing placeholder.
    this._exit(exitCode, 'commander.help', '(outputHelp)');
  }

  /**
   * // Do a little typing to coordinate emit and listener for the help text events.
   * @typedef HelpTextEventContext
   * @type {object}
   * @property {boolean} error
   * @property {Command} command
   * @property {function} write
   */

  /**
   * Add additional text to be displayed with the built-in help.
   *
   * Position is 'before' or 'after' to affect just this command,
   * and 'beforeAll' or 'afterAll' to affect this command and all its subcommands.
   *
   * @param {string} position - before or after built-in help
   * @param {(string | Function)} text - string to add, or a function returning a string
   * @return {Command} `this` command for chaining
   */

  addHelpText(position, text) {
    const allowedValues = ['beforeAll', 'before', 'after', 'afterAll'];
    if (!allowedValues.includes(position)) {
      throw new Error(`Unexpected value for position to addHelpText.
Expecting one of '${allowedValues.join("', '")}'`);
    }

    const helpEvent = `${position}Help`;
    this.on(helpEvent, (/** @type {HelpTextEventContext} */ context) => {
      let helpStr;
      if (typeof text === 'function') {
        helpStr = text({ error: context.error, command: context.command });
      } else {
        helpStr = text;
      }
      // Ignore falsy value when nothing to output.
      if (helpStr) {
        context.write(`${helpStr}\n`);
      }
    });
    return this;
  }

  /**
   * Output help information if help flags specified
   *
   * @param {Array} args - array of options to search for help flags
   * @private
   */

  _outputHelpIfRequested(args) {
    const helpOption = this._getHelpOption();
    const helpRequested = helpOption && args.find((arg) => helpOption.is(arg));
    if (helpRequested) {
      this.outputHelp();
      // (Do not have all displayed text available so only passing placeholder.)
      this._exit(0, 'commander.helpDisplayed', '(outputHelp)');
    }
  }
}

/**
 * Scan arguments and increment port number for inspect calls (to avoid conflicts when spawning new command).
 *
 * @param {string[]} args - array of arguments from node.execArgv
 * @returns {string[]}
 * @private
 */

function incrementNodeInspectorPort(args) {
  // Testing for these options:
  //  --inspect[=[host:]port]
  //  --inspect-brk[=[host:]port]
  //  --inspect-port=[host:]port
  return args.map((arg) => {
    if (!arg.startsWith('--inspect')) {
      return arg;
    }
    let debugOption;
    let debugHost = '127.0.0.1';
    let debugPort = '9229';
    let match;
    if ((match = arg.match(/^(--inspect(-brk)?)$/)) !== null) {
      // e.g. --inspect
      debugOption = match[1];
    } else if (
      (match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+)$/)) !== null
    ) {
      debugOption = match[1];
      if (/^\d+$/.test(match[3])) {
        // e.g. --inspect=1234
        debugPort = match[3];
      } else {
        // e.g. --inspect=localhost
        debugHost = match[3];
      }
    } else if (
      (match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+):(\d+)$/)) !== null
    ) {
      // e.g. --inspect=localhost:1234
      debugOption = match[1];
      debugHost = match[3];
      debugPort = match[4];
    }

    if (debugOption && debugPort !== '0') {
      return `${debugOption}=${debugHost}:${parseInt(debugPort) + 1}`;
    }
    return arg;
  });
}

/**
 * @returns {boolean | undefined}
 * @package
 */
function useColor() {
  // Test for common conventions.
  // NB: the observed behaviour is in combination with how author adds color! For example:
  //   - we do not test NODE_DISABLE_COLORS, but util:styletext does
  //   - we do test NO_COLOR, but Chalk does not
  //
  // References:
  // https://no-color.org
  // https://bixense.com/clicolors/
  // https://github.com/nodejs/node/blob/0a00217a5f67ef4a22384cfc80eb6dd9a917fdc1/lib/internal/tty.js#L109
  // https://github.com/chalk/supports-color/blob/c214314a14bcb174b12b3014b2b0a8de375029ae/index.js#L33
  // (https://force-color.org recent web page from 2023, does not match major javascript implementations)

  if (
    process.env.NO_COLOR ||
    process.env.FORCE_COLOR === '0' ||
    process.env.FORCE_COLOR === 'false'
  )
    return false;
  if (process.env.FORCE_COLOR || process.env.CLICOLOR_FORCE !== undefined)
    return true;
  return undefined;
}

exports.Command = Command;
exports.useColor = useColor; // exporting for tests


/***/ }),

/***/ 1135:
/***/ ((__unused_webpack_module, exports) => {

/**
 * CommanderError class
 */
class CommanderError extends Error {
  /**
   * Constructs the CommanderError class
   * @param {number} exitCode suggested exit code which could be used with process.exit
   * @param {string} code an id string representing the error
   * @param {string} message human-readable description of the error
   */
  constructor(exitCode, code, message) {
    super(message);
    // properly capture stack trace in Node.js
    Error.captureStackTrace(this, this.constructor);
    this.name = this.constructor.name;
    this.code = code;
    this.exitCode = exitCode;
    this.nestedError = undefined;
  }
}

/**
 * InvalidArgumentError class
 */
class InvalidArgumentError extends CommanderError {
  /**
   * Constructs the InvalidArgumentError class
   * @param {string} [message] explanation of why argument is invalid
   */
  constructor(message) {
    super(1, 'commander.invalidArgument', message);
    // properly capture stack trace in Node.js
    Error.captureStackTrace(this, this.constructor);
    this.name = this.constructor.name;
  }
}

exports.CommanderError = CommanderError;
exports.InvalidArgumentError = InvalidArgumentError;


/***/ }),

/***/ 9754:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const { humanReadableArgName } = __nccwpck_require__(9154);

/**
 * TypeScript import types for JSDoc, used by Visual Studio Code IntelliSense and `npm run typescript-checkJS`
 * https://www.typescriptlang.org/docs/handbook/jsdoc-supported-types.html#import-types
 * @typedef { import("./argument.js").Argument } Argument
 * @typedef { import("./command.js").Command } Command
 * @typedef { import("./option.js").Option } Option
 */

// Although this is a class, methods are static in style to allow override using subclass or just functions.
class Help {
  constructor() {
    this.helpWidth = undefined;
    this.minWidthToWrap = 40;
    this.sortSubcommands = false;
    this.sortOptions = false;
    this.showGlobalOptions = false;
  }

  /**
   * prepareContext is called by Commander after applying overrides from `Command.configureHelp()`
   * and just before calling `formatHelp()`.
   *
   * Commander just uses the helpWidth and the rest is provided for optional use by more complex subclasses.
   *
   * @param {{ error?: boolean, helpWidth?: number, outputHasColors?: boolean }} contextOptions
   */
  prepareContext(contextOptions) {
    this.helpWidth = this.helpWidth ?? contextOptions.helpWidth ?? 80;
  }

  /**
   * Get an array of the visible subcommands. Includes a placeholder for the implicit help command, if there is one.
   *
   * @param {Command} cmd
   * @returns {Command[]}
   */

  visibleCommands(cmd) {
    const visibleCommands = cmd.commands.filter((cmd) => !cmd._hidden);
    const helpCommand = cmd._getHelpCommand();
    if (helpCommand && !helpCommand._hidden) {
      visibleCommands.push(helpCommand);
    }
    if (this.sortSubcommands) {
      visibleCommands.sort((a, b) => {
        // @ts-ignore: because overloaded return type
        return a.name().localeCompare(b.name());
      });
    }
    return visibleCommands;
  }

  /**
   * Compare options for sort.
   *
   * @param {Option} a
   * @param {Option} b
   * @returns {number}
   */
  compareOptions(a, b) {
    const getSortKey = (option) => {
      // WYSIWYG for order displayed in help. Short used for comparison if present. No special handling for negated.
      return option.short
        ? option.short.replace(/^-/, '')
        : option.long.replace(/^--/, '');
    };
    return getSortKey(a).localeCompare(getSortKey(b));
  }

  /**
   * Get an array of the visible options. Includes a placeholder for the implicit help option, if there is one.
   *
   * @param {Command} cmd
   * @returns {Option[]}
   */

  visibleOptions(cmd) {
    const visibleOptions = cmd.options.filter((option) => !option.hidden);
    // Built-in help option.
    const helpOption = cmd._getHelpOption();
    if (helpOption && !helpOption.hidden) {
      // Automatically hide conflicting flags. Bit dubious but a historical behaviour that is convenient for single-command programs.
      const removeShort = helpOption.short && cmd._findOption(helpOption.short);
      const removeLong = helpOption.long && cmd._findOption(helpOption.long);
      if (!removeShort && !removeLong) {
        visibleOptions.push(helpOption); // no changes needed
      } else if (helpOption.long && !removeLong) {
        visibleOptions.push(
          cmd.createOption(helpOption.long, helpOption.description),
        );
      } else if (helpOption.short && !removeShort) {
        visibleOptions.push(
          cmd.createOption(helpOption.short, helpOption.description),
        );
      }
    }
    if (this.sortOptions) {
      visibleOptions.sort(this.compareOptions);
    }
    return visibleOptions;
  }

  /**
   * Get an array of the visible global options. (Not including help.)
   *
   * @param {Command} cmd
   * @returns {Option[]}
   */

  visibleGlobalOptions(cmd) {
    if (!this.showGlobalOptions) return [];

    const globalOptions = [];
    for (
      let ancestorCmd = cmd.parent;
      ancestorCmd;
      ancestorCmd = ancestorCmd.parent
    ) {
      const visibleOptions = ancestorCmd.options.filter(
        (option) => !option.hidden,
      );
      globalOptions.push(...visibleOptions);
    }
    if (this.sortOptions) {
      globalOptions.sort(this.compareOptions);
    }
    return globalOptions;
  }

  /**
   * Get an array of the arguments if any have a description.
   *
   * @param {Command} cmd
   * @returns {Argument[]}
   */

  visibleArguments(cmd) {
    // Side effect! Apply the legacy descriptions before the arguments are displayed.
    if (cmd._argsDescription) {
      cmd.registeredArguments.forEach((argument) => {
        argument.description =
          argument.description || cmd._argsDescription[argument.name()] || '';
      });
    }

    // If there are any arguments with a description then return all the arguments.
    if (cmd.registeredArguments.find((argument) => argument.description)) {
      return cmd.registeredArguments;
    }
    return [];
  }

  /**
   * Get the command term to show in the list of subcommands.
   *
   * @param {Command} cmd
   * @returns {string}
   */

  subcommandTerm(cmd) {
    // Legacy. Ignores custom usage string, and nested commands.
    const args = cmd.registeredArguments
      .map((arg) => humanReadableArgName(arg))
      .join(' ');
    return (
      cmd._name +
      (cmd._aliases[0] ? '|' + cmd._aliases[0] : '') +
      (cmd.options.length ? ' [options]' : '') + // simplistic check for non-help option
      (args ? ' ' + args : '')
    );
  }

  /**
   * Get the option term to show in the list of options.
   *
   * @param {Option} option
   * @returns {string}
   */

  optionTerm(option) {
    return option.flags;
  }

  /**
   * Get the argument term to show in the list of arguments.
   *
   * @param {Argument} argument
   * @returns {string}
   */

  argumentTerm(argument) {
    return argument.name();
  }

  /**
   * Get the longest command term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  longestSubcommandTermLength(cmd, helper) {
    return helper.visibleCommands(cmd).reduce((max, command) => {
      return Math.max(
        max,
        this.displayWidth(
          helper.styleSubcommandTerm(helper.subcommandTerm(command)),
        ),
      );
    }, 0);
  }

  /**
   * Get the longest option term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  longestOptionTermLength(cmd, helper) {
    return helper.visibleOptions(cmd).reduce((max, option) => {
      return Math.max(
        max,
        this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option))),
      );
    }, 0);
  }

  /**
   * Get the longest global option term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  longestGlobalOptionTermLength(cmd, helper) {
    return helper.visibleGlobalOptions(cmd).reduce((max, option) => {
      return Math.max(
        max,
        this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option))),
      );
    }, 0);
  }

  /**
   * Get the longest argument term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  longestArgumentTermLength(cmd, helper) {
    return helper.visibleArguments(cmd).reduce((max, argument) => {
      return Math.max(
        max,
        this.displayWidth(
          helper.styleArgumentTerm(helper.argumentTerm(argument)),
        ),
      );
    }, 0);
  }

  /**
   * Get the command usage to be displayed at the top of the built-in help.
   *
   * @param {Command} cmd
   * @returns {string}
   */

  commandUsage(cmd) {
    // Usage
    let cmdName = cmd._name;
    if (cmd._aliases[0]) {
      cmdName = cmdName + '|' + cmd._aliases[0];
    }
    let ancestorCmdNames = '';
    for (
      let ancestorCmd = cmd.parent;
      ancestorCmd;
      ancestorCmd = ancestorCmd.parent
    ) {
      ancestorCmdNames = ancestorCmd.name() + ' ' + ancestorCmdNames;
    }
    return ancestorCmdNames + cmdName + ' ' + cmd.usage();
  }

  /**
   * Get the description for the command.
   *
   * @param {Command} cmd
   * @returns {string}
   */

  commandDescription(cmd) {
    // @ts-ignore: because overloaded return type
    return cmd.description();
  }

  /**
   * Get the subcommand summary to show in the list of subcommands.
   * (Fallback to description for backwards compatibility.)
   *
   * @param {Command} cmd
   * @returns {string}
   */

  subcommandDescription(cmd) {
    // @ts-ignore: because overloaded return type
    return cmd.summary() || cmd.description();
  }

  /**
   * Get the option description to show in the list of options.
   *
   * @param {Option} option
   * @return {string}
   */

  optionDescription(option) {
    const extraInfo = [];

    if (option.argChoices) {
      extraInfo.push(
        // use stringify to match the display of the default value
        `choices: ${option.argChoices.map((choice) => JSON.stringify(choice)).join(', ')}`,
      );
    }
    if (option.defaultValue !== undefined) {
      // default for boolean and negated more for programmer than end user,
      // but show true/false for boolean option as may be for hand-rolled env or config processing.
      const showDefault =
        option.required ||
        option.optional ||
        (option.isBoolean() && typeof option.defaultValue === 'boolean');
      if (showDefault) {
        extraInfo.push(
          `default: ${option.defaultValueDescription || JSON.stringify(option.defaultValue)}`,
        );
      }
    }
    // preset for boolean and negated are more for programmer than end user
    if (option.presetArg !== undefined && option.optional) {
      extraInfo.push(`preset: ${JSON.stringify(option.presetArg)}`);
    }
    if (option.envVar !== undefined) {
      extraInfo.push(`env: ${option.envVar}`);
    }
    if (extraInfo.length > 0) {
      const extraDescription = `(${extraInfo.join(', ')})`;
      if (option.description) {
        return `${option.description} ${extraDescription}`;
      }
      return extraDescription;
    }

    return option.description;
  }

  /**
   * Get the argument description to show in the list of arguments.
   *
   * @param {Argument} argument
   * @return {string}
   */

  argumentDescription(argument) {
    const extraInfo = [];
    if (argument.argChoices) {
      extraInfo.push(
        // use stringify to match the display of the default value
        `choices: ${argument.argChoices.map((choice) => JSON.stringify(choice)).join(', ')}`,
      );
    }
    if (argument.defaultValue !== undefined) {
      extraInfo.push(
        `default: ${argument.defaultValueDescription || JSON.stringify(argument.defaultValue)}`,
      );
    }
    if (extraInfo.length > 0) {
      const extraDescription = `(${extraInfo.join(', ')})`;
      if (argument.description) {
        return `${argument.description} ${extraDescription}`;
      }
      return extraDescription;
    }
    return argument.description;
  }

  /**
   * Format a list of items, given a heading and an array of formatted items.
   *
   * @param {string} heading
   * @param {string[]} items
   * @param {Help} helper
   * @returns string[]
   */
  formatItemList(heading, items, helper) {
    if (items.length === 0) return [];

    return [helper.styleTitle(heading), ...items, ''];
  }

  /**
   * Group items by their help group heading.
   *
   * @param {Command[] | Option[]} unsortedItems
   * @param {Command[] | Option[]} visibleItems
   * @param {Function} getGroup
   * @returns {Map<string, Command[] | Option[]>}
   */
  groupItems(unsortedItems, visibleItems, getGroup) {
    const result = new Map();
    // Add groups in order of appearance in unsortedItems.
    unsortedItems.forEach((item) => {
      const group = getGroup(item);
      if (!result.has(group)) result.set(group, []);
    });
    // Add items in order of appearance in visibleItems.
    visibleItems.forEach((item) => {
      const group = getGroup(item);
      if (!result.has(group)) {
        result.set(group, []);
      }
      result.get(group).push(item);
    });
    return result;
  }

  /**
   * Generate the built-in help text.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {string}
   */

  formatHelp(cmd, helper) {
    const termWidth = helper.padWidth(cmd, helper);
    const helpWidth = helper.helpWidth ?? 80; // in case prepareContext() was not called

    function callFormatItem(term, description) {
      return helper.formatItem(term, termWidth, description, helper);
    }

    // Usage
    let output = [
      `${helper.styleTitle('Usage:')} ${helper.styleUsage(helper.commandUsage(cmd))}`,
      '',
    ];

    // Description
    const commandDescription = helper.commandDescription(cmd);
    if (commandDescription.length > 0) {
      output = output.concat([
        helper.boxWrap(
          helper.styleCommandDescription(commandDescription),
          helpWidth,
        ),
        '',
      ]);
    }

    // Arguments
    const argumentList = helper.visibleArguments(cmd).map((argument) => {
      return callFormatItem(
        helper.styleArgumentTerm(helper.argumentTerm(argument)),
        helper.styleArgumentDescription(helper.argumentDescription(argument)),
      );
    });
    output = output.concat(
      this.formatItemList('Arguments:', argumentList, helper),
    );

    // Options
    const optionGroups = this.groupItems(
      cmd.options,
      helper.visibleOptions(cmd),
      (option) => option.helpGroupHeading ?? 'Options:',
    );
    optionGroups.forEach((options, group) => {
      const optionList = options.map((option) => {
        return callFormatItem(
          helper.styleOptionTerm(helper.optionTerm(option)),
          helper.styleOptionDescription(helper.optionDescription(option)),
        );
      });
      output = output.concat(this.formatItemList(group, optionList, helper));
    });

    if (helper.showGlobalOptions) {
      const globalOptionList = helper
        .visibleGlobalOptions(cmd)
        .map((option) => {
          return callFormatItem(
            helper.styleOptionTerm(helper.optionTerm(option)),
            helper.styleOptionDescription(helper.optionDescription(option)),
          );
        });
      output = output.concat(
        this.formatItemList('Global Options:', globalOptionList, helper),
      );
    }

    // Commands
    const commandGroups = this.groupItems(
      cmd.commands,
      helper.visibleCommands(cmd),
      (sub) => sub.helpGroup() || 'Commands:',
    );
    commandGroups.forEach((commands, group) => {
      const commandList = commands.map((sub) => {
        return callFormatItem(
          helper.styleSubcommandTerm(helper.subcommandTerm(sub)),
          helper.styleSubcommandDescription(helper.subcommandDescription(sub)),
        );
      });
      output = output.concat(this.formatItemList(group, commandList, helper));
    });

    return output.join('\n');
  }

  /**
   * Return display width of string, ignoring ANSI escape sequences. Used in padding and wrapping calculations.
   *
   * @param {string} str
   * @returns {number}
   */
  displayWidth(str) {
    return stripColor(str).length;
  }

  /**
   * Style the title for displaying in the help. Called with 'Usage:', 'Options:', etc.
   *
   * @param {string} str
   * @returns {string}
   */
  styleTitle(str) {
    return str;
  }

  styleUsage(str) {
    // Usage has lots of parts the user might like to color separately! Assume default usage string which is formed like:
    //    command subcommand [options] [command] <foo> [bar]
    return str
      .split(' ')
      .map((word) => {
        if (word === '[options]') return this.styleOptionText(word);
        if (word === '[command]') return this.styleSubcommandText(word);
        if (word[0] === '[' || word[0] === '<')
          return this.styleArgumentText(word);
        return this.styleCommandText(word); // Restrict to initial words?
      })
      .join(' ');
  }
  styleCommandDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleOptionDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleSubcommandDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleArgumentDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleDescriptionText(str) {
    return str;
  }
  styleOptionTerm(str) {
    return this.styleOptionText(str);
  }
  styleSubcommandTerm(str) {
    // This is very like usage with lots of parts! Assume default string which is formed like:
    //    subcommand [options] <foo> [bar]
    return str
      .split(' ')
      .map((word) => {
        if (word === '[options]') return this.styleOptionText(word);
        if (word[0] === '[' || word[0] === '<')
          return this.styleArgumentText(word);
        return this.styleSubcommandText(word); // Restrict to initial words?
      })
      .join(' ');
  }
  styleArgumentTerm(str) {
    return this.styleArgumentText(str);
  }
  styleOptionText(str) {
    return str;
  }
  styleArgumentText(str) {
    return str;
  }
  styleSubcommandText(str) {
    return str;
  }
  styleCommandText(str) {
    return str;
  }

  /**
   * Calculate the pad width from the maximum term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  padWidth(cmd, helper) {
    return Math.max(
      helper.longestOptionTermLength(cmd, helper),
      helper.longestGlobalOptionTermLength(cmd, helper),
      helper.longestSubcommandTermLength(cmd, helper),
      helper.longestArgumentTermLength(cmd, helper),
    );
  }

  /**
   * Detect manually wrapped and indented strings by checking for line break followed by whitespace.
   *
   * @param {string} str
   * @returns {boolean}
   */
  preformatted(str) {
    return /\n[^\S\r\n]/.test(str);
  }

  /**
   * Format the "item", which consists of a term and description. Pad the term and wrap the description, indenting the following lines.
   *
   * So "TTT", 5, "DDD DDDD DD DDD" might be formatted for this.helpWidth=17 like so:
   *   TTT  DDD DDDD
   *        DD DDD
   *
   * @param {string} term
   * @param {number} termWidth
   * @param {string} description
   * @param {Help} helper
   * @returns {string}
   */
  formatItem(term, termWidth, description, helper) {
    const itemIndent = 2;
    const itemIndentStr = ' '.repeat(itemIndent);
    if (!description) return itemIndentStr + term;

    // Pad the term out to a consistent width, so descriptions are aligned.
    const paddedTerm = term.padEnd(
      termWidth + term.length - helper.displayWidth(term),
    );

    // Format the description.
    const spacerWidth = 2; // between term and description
    const helpWidth = this.helpWidth ?? 80; // in case prepareContext() was not called
    const remainingWidth = helpWidth - termWidth - spacerWidth - itemIndent;
    let formattedDescription;
    if (
      remainingWidth < this.minWidthToWrap ||
      helper.preformatted(description)
    ) {
      formattedDescription = description;
    } else {
      const wrappedDescription = helper.boxWrap(description, remainingWidth);
      formattedDescription = wrappedDescription.replace(
        /\n/g,
        '\n' + ' '.repeat(termWidth + spacerWidth),
      );
    }

    // Construct and overall indent.
    return (
      itemIndentStr +
      paddedTerm +
      ' '.repeat(spacerWidth) +
      formattedDescription.replace(/\n/g, `\n${itemIndentStr}`)
    );
  }

  /**
   * Wrap a string at whitespace, preserving existing line breaks.
   * Wrapping is skipped if the width is less than `minWidthToWrap`.
   *
   * @param {string} str
   * @param {number} width
   * @returns {string}
   */
  boxWrap(str, width) {
    if (width < this.minWidthToWrap) return str;

    const rawLines = str.split(/\r\n|\n/);
    // split up text by whitespace
    const chunkPattern = /[\s]*[^\s]+/g;
    const wrappedLines = [];
    rawLines.forEach((line) => {
      const chunks = line.match(chunkPattern);
      if (chunks === null) {
        wrappedLines.push('');
        return;
      }

      let sumChunks = [chunks.shift()];
      let sumWidth = this.displayWidth(sumChunks[0]);
      chunks.forEach((chunk) => {
        const visibleWidth = this.displayWidth(chunk);
        // Accumulate chunks while they fit into width.
        if (sumWidth + visibleWidth <= width) {
          sumChunks.push(chunk);
          sumWidth += visibleWidth;
          return;
        }
        wrappedLines.push(sumChunks.join(''));

        const nextChunk = chunk.trimStart(); // trim space at line break
        sumChunks = [nextChunk];
        sumWidth = this.displayWidth(nextChunk);
      });
      wrappedLines.push(sumChunks.join(''));
    });

    return wrappedLines.join('\n');
  }
}

/**
 * Strip style ANSI escape sequences from the string. In particular, SGR (Select Graphic Rendition) codes.
 *
 * @param {string} str
 * @returns {string}
 * @package
 */

function stripColor(str) {
  // eslint-disable-next-line no-control-regex
  const sgrPattern = /\x1b\[\d*(;\d*)*m/g;
  return str.replace(sgrPattern, '');
}

exports.Help = Help;
exports.stripColor = stripColor;


/***/ }),

/***/ 5240:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const { InvalidArgumentError } = __nccwpck_require__(1135);

class Option {
  /**
   * Initialize a new `Option` with the given `flags` and `description`.
   *
   * @param {string} flags
   * @param {string} [description]
   */

  constructor(flags, description) {
    this.flags = flags;
    this.description = description || '';

    this.required = flags.includes('<'); // A value must be supplied when the option is specified.
    this.optional = flags.includes('['); // A value is optional when the option is specified.
    // variadic test ignores <value,...> et al which might be used to describe custom splitting of single argument
    this.variadic = /\w\.\.\.[>\]]$/.test(flags); // The option can take multiple values.
    this.mandatory = false; // The option must have a value after parsing, which usually means it must be specified on command line.
    const optionFlags = splitOptionFlags(flags);
    this.short = optionFlags.shortFlag; // May be a short flag, undefined, or even a long flag (if option has two long flags).
    this.long = optionFlags.longFlag;
    this.negate = false;
    if (this.long) {
      this.negate = this.long.startsWith('--no-');
    }
    this.defaultValue = undefined;
    this.defaultValueDescription = undefined;
    this.presetArg = undefined;
    this.envVar = undefined;
    this.parseArg = undefined;
    this.hidden = false;
    this.argChoices = undefined;
    this.conflictsWith = [];
    this.implied = undefined;
    this.helpGroupHeading = undefined; // soft initialised when option added to command
  }

  /**
   * Set the default value, and optionally supply the description to be displayed in the help.
   *
   * @param {*} value
   * @param {string} [description]
   * @return {Option}
   */

  default(value, description) {
    this.defaultValue = value;
    this.defaultValueDescription = description;
    return this;
  }

  /**
   * Preset to use when option used without option-argument, especially optional but also boolean and negated.
   * The custom processing (parseArg) is called.
   *
   * @example
   * new Option('--color').default('GREYSCALE').preset('RGB');
   * new Option('--donate [amount]').preset('20').argParser(parseFloat);
   *
   * @param {*} arg
   * @return {Option}
   */

  preset(arg) {
    this.presetArg = arg;
    return this;
  }

  /**
   * Add option name(s) that conflict with this option.
   * An error will be displayed if conflicting options are found during parsing.
   *
   * @example
   * new Option('--rgb').conflicts('cmyk');
   * new Option('--js').conflicts(['ts', 'jsx']);
   *
   * @param {(string | string[])} names
   * @return {Option}
   */

  conflicts(names) {
    this.conflictsWith = this.conflictsWith.concat(names);
    return this;
  }

  /**
   * Specify implied option values for when this option is set and the implied options are not.
   *
   * The custom processing (parseArg) is not called on the implied values.
   *
   * @example
   * program
   *   .addOption(new Option('--log', 'write logging information to file'))
   *   .addOption(new Option('--trace', 'log extra details').implies({ log: 'trace.txt' }));
   *
   * @param {object} impliedOptionValues
   * @return {Option}
   */
  implies(impliedOptionValues) {
    let newImplied = impliedOptionValues;
    if (typeof impliedOptionValues === 'string') {
      // string is not documented, but easy mistake and we can do what user probably intended.
      newImplied = { [impliedOptionValues]: true };
    }
    this.implied = Object.assign(this.implied || {}, newImplied);
    return this;
  }

  /**
   * Set environment variable to check for option value.
   *
   * An environment variable is only used if when processed the current option value is
   * undefined, or the source of the current value is 'default' or 'config' or 'env'.
   *
   * @param {string} name
   * @return {Option}
   */

  env(name) {
    this.envVar = name;
    return this;
  }

  /**
   * Set the custom handler for processing CLI option arguments into option values.
   *
   * @param {Function} [fn]
   * @return {Option}
   */

  argParser(fn) {
    this.parseArg = fn;
    return this;
  }

  /**
   * Whether the option is mandatory and must have a value after parsing.
   *
   * @param {boolean} [mandatory=true]
   * @return {Option}
   */

  makeOptionMandatory(mandatory = true) {
    this.mandatory = !!mandatory;
    return this;
  }

  /**
   * Hide option in help.
   *
   * @param {boolean} [hide=true]
   * @return {Option}
   */

  hideHelp(hide = true) {
    this.hidden = !!hide;
    return this;
  }

  /**
   * @package
   */

  _collectValue(value, previous) {
    if (previous === this.defaultValue || !Array.isArray(previous)) {
      return [value];
    }

    previous.push(value);
    return previous;
  }

  /**
   * Only allow option value to be one of choices.
   *
   * @param {string[]} values
   * @return {Option}
   */

  choices(values) {
    this.argChoices = values.slice();
    this.parseArg = (arg, previous) => {
      if (!this.argChoices.includes(arg)) {
        throw new InvalidArgumentError(
          `Allowed choices are ${this.argChoices.join(', ')}.`,
        );
      }
      if (this.variadic) {
        return this._collectValue(arg, previous);
      }
      return arg;
    };
    return this;
  }

  /**
   * Return option name.
   *
   * @return {string}
   */

  name() {
    if (this.long) {
      return this.long.replace(/^--/, '');
    }
    return this.short.replace(/^-/, '');
  }

  /**
   * Return option name, in a camelcase format that can be used
   * as an object attribute key.
   *
   * @return {string}
   */

  attributeName() {
    if (this.negate) {
      return camelcase(this.name().replace(/^no-/, ''));
    }
    return camelcase(this.name());
  }

  /**
   * Set the help group heading.
   *
   * @param {string} heading
   * @return {Option}
   */
  helpGroup(heading) {
    this.helpGroupHeading = heading;
    return this;
  }

  /**
   * Check if `arg` matches the short or long flag.
   *
   * @param {string} arg
   * @return {boolean}
   * @package
   */

  is(arg) {
    return this.short === arg || this.long === arg;
  }

  /**
   * Return whether a boolean option.
   *
   * Options are one of boolean, negated, required argument, or optional argument.
   *
   * @return {boolean}
   * @package
   */

  isBoolean() {
    return !this.required && !this.optional && !this.negate;
  }
}

/**
 * This class is to make it easier to work with dual options, without changing the existing
 * implementation. We support separate dual options for separate positive and negative options,
 * like `--build` and `--no-build`, which share a single option value. This works nicely for some
 * use cases, but is tricky for others where we want separate behaviours despite
 * the single shared option value.
 */
class DualOptions {
  /**
   * @param {Option[]} options
   */
  constructor(options) {
    this.positiveOptions = new Map();
    this.negativeOptions = new Map();
    this.dualOptions = new Set();
    options.forEach((option) => {
      if (option.negate) {
        this.negativeOptions.set(option.attributeName(), option);
      } else {
        this.positiveOptions.set(option.attributeName(), option);
      }
    });
    this.negativeOptions.forEach((value, key) => {
      if (this.positiveOptions.has(key)) {
        this.dualOptions.add(key);
      }
    });
  }

  /**
   * Did the value come from the option, and not from possible matching dual option?
   *
   * @param {*} value
   * @param {Option} option
   * @returns {boolean}
   */
  valueFromOption(value, option) {
    const optionKey = option.attributeName();
    if (!this.dualOptions.has(optionKey)) return true;

    // Use the value to deduce if (probably) came from the option.
    const preset = this.negativeOptions.get(optionKey).presetArg;
    const negativeValue = preset !== undefined ? preset : false;
    return option.negate === (negativeValue === value);
  }
}

/**
 * Convert string from kebab-case to camelCase.
 *
 * @param {string} str
 * @return {string}
 * @private
 */

function camelcase(str) {
  return str.split('-').reduce((str, word) => {
    return str + word[0].toUpperCase() + word.slice(1);
  });
}

/**
 * Split the short and long flag out of something like '-m,--mixed <value>'
 *
 * @private
 */

function splitOptionFlags(flags) {
  let shortFlag;
  let longFlag;
  // short flag, single dash and single character
  const shortFlagExp = /^-[^-]$/;
  // long flag, double dash and at least one character
  const longFlagExp = /^--[^-]/;

  const flagParts = flags.split(/[ |,]+/).concat('guard');
  // Normal is short and/or long.
  if (shortFlagExp.test(flagParts[0])) shortFlag = flagParts.shift();
  if (longFlagExp.test(flagParts[0])) longFlag = flagParts.shift();
  // Long then short. Rarely used but fine.
  if (!shortFlag && shortFlagExp.test(flagParts[0]))
    shortFlag = flagParts.shift();
  // Allow two long flags, like '--ws, --workspace'
  // This is the supported way to have a shortish option flag.
  if (!shortFlag && longFlagExp.test(flagParts[0])) {
    shortFlag = longFlag;
    longFlag = flagParts.shift();
  }

  // Check for unprocessed flag. Fail noisily rather than silently ignore.
  if (flagParts[0].startsWith('-')) {
    const unsupportedFlag = flagParts[0];
    const baseError = `option creation failed due to '${unsupportedFlag}' in option flags '${flags}'`;
    if (/^-[^-][^-]/.test(unsupportedFlag))
      throw new Error(
        `${baseError}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`,
      );
    if (shortFlagExp.test(unsupportedFlag))
      throw new Error(`${baseError}
- too many short flags`);
    if (longFlagExp.test(unsupportedFlag))
      throw new Error(`${baseError}
- too many long flags`);

    throw new Error(`${baseError}
- unrecognised flag format`);
  }
  if (shortFlag === undefined && longFlag === undefined)
    throw new Error(
      `option creation failed due to no flags found in '${flags}'.`,
    );

  return { shortFlag, longFlag };
}

exports.Option = Option;
exports.DualOptions = DualOptions;


/***/ }),

/***/ 5030:
/***/ ((__unused_webpack_module, exports) => {

const maxDistance = 3;

function editDistance(a, b) {
  // https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance
  // Calculating optimal string alignment distance, no substring is edited more than once.
  // (Simple implementation.)

  // Quick early exit, return worst case.
  if (Math.abs(a.length - b.length) > maxDistance)
    return Math.max(a.length, b.length);

  // distance between prefix substrings of a and b
  const d = [];

  // pure deletions turn a into empty string
  for (let i = 0; i <= a.length; i++) {
    d[i] = [i];
  }
  // pure insertions turn empty string into b
  for (let j = 0; j <= b.length; j++) {
    d[0][j] = j;
  }

  // fill matrix
  for (let j = 1; j <= b.length; j++) {
    for (let i = 1; i <= a.length; i++) {
      let cost = 1;
      if (a[i - 1] === b[j - 1]) {
        cost = 0;
      } else {
        cost = 1;
      }
      d[i][j] = Math.min(
        d[i - 1][j] + 1, // deletion
        d[i][j - 1] + 1, // insertion
        d[i - 1][j - 1] + cost, // substitution
      );
      // transposition
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
      }
    }
  }

  return d[a.length][b.length];
}

/**
 * Find close matches, restricted to same number of edits.
 *
 * @param {string} word
 * @param {string[]} candidates
 * @returns {string}
 */

function suggestSimilar(word, candidates) {
  if (!candidates || candidates.length === 0) return '';
  // remove possible duplicates
  candidates = Array.from(new Set(candidates));

  const searchingOptions = word.startsWith('--');
  if (searchingOptions) {
    word = word.slice(2);
    candidates = candidates.map((candidate) => candidate.slice(2));
  }

  let similar = [];
  let bestDistance = maxDistance;
  const minSimilarity = 0.4;
  candidates.forEach((candidate) => {
    if (candidate.length <= 1) return; // no one character guesses

    const distance = editDistance(word, candidate);
    const length = Math.max(word.length, candidate.length);
    const similarity = (length - distance) / length;
    if (similarity > minSimilarity) {
      if (distance < bestDistance) {
        // better edit distance, throw away previous worse matches
        bestDistance = distance;
        similar = [candidate];
      } else if (distance === bestDistance) {
        similar.push(candidate);
      }
    }
  });

  similar.sort((a, b) => a.localeCompare(b));
  if (searchingOptions) {
    similar = similar.map((candidate) => `--${candidate}`);
  }

  if (similar.length > 1) {
    return `\n(Did you mean one of ${similar.join(', ')}?)`;
  }
  if (similar.length === 1) {
    return `\n(Did you mean ${similar[0]}?)`;
  }
  return '';
}

exports.suggestSimilar = suggestSimilar;


/***/ }),

/***/ 4969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  wx: () => (/* binding */ builtIn),
  pE: () => (/* binding */ resolveConfig)
});

// UNUSED EXPORTS: check

// EXTERNAL MODULE: ./build/src/config/config.js + 1 modules
var config = __nccwpck_require__(4033);
// EXTERNAL MODULE: ./build/src/linter/linter.js + 2 modules
var linter = __nccwpck_require__(5690);
;// CONCATENATED MODULE: ./build/src/presets/base/keywords.js
/** Words that a list strings together to look like a mechanism or an outcome, beside those of the literal scorer. */
const KEYWORDS = [
    'canary',
    'rollback',
    'alert',
    'alerting',
    'monitoring',
    'observability',
    'dashboard',
    'log',
    'logging',
    'trace',
    'tracing',
    'runbook',
    'postmortem',
    'feature flag',
    'staged rollout',
    'test',
    'eval',
    'red team',
    'guardrail',
    'audit',
    'review',
    'metric',
    'retry',
    'circuit breaker',
    'load test',
    'incident',
    'latency',
    'p95',
    'p99',
    'error',
    'uptime',
    'adoption',
    'customer',
    'throughput',
    'cost',
    'reduce',
    'increase',
    'improve',
];

;// CONCATENATED MODULE: ./build/src/presets/base/placeholders.js
/** Values that say nothing yet, compared whole and without case. */
const PLACEHOLDERS = [
    'todo',
    'tbd',
    'tba',
    'fixme',
    'wip',
    'xxx',
    'n/a',
    '...',
    '…',
    '-',
    '--',
    '?',
    '??',
    '???',
    'lorem ipsum',
    'coming soon',
    'fill in',
    'fill this in',
];
/**
 * How template text in brackets starts: `[X]`, `[your metric]`, `<insert number>`. Other bracketed text is left alone,
 * because `[customer-A]` is how a shared repository keeps a name confidential.
 */
const PLACEHOLDER_OPENINGS = [
    'x',
    'y',
    'z',
    'n',
    'xx',
    'xxx',
    'your',
    'insert',
    'add',
    'fill',
    'describe',
    'todo',
    'tbd',
    'placeholder',
];
/** What a template names, alone in brackets: `[metric]`, `[name]`. `[team B]` and `[company A]` keep a secret. */
const PLACEHOLDER_NAMES = [
    'metric',
    'number',
    'name',
    'date',
    'company',
    'project',
    'team',
];

;// CONCATENATED MODULE: ./build/src/presets/base/words.js
/** The word lists of the literal scorer, exactly as it is defined. */
const LITERAL_WORDS = {
    mechanism: ['eval', 'rollback', 'canary', 'metric', 'trace', 'test', 'audit', 'incident'],
    evidence: ['reduced', 'increased', 'p95', 'adoption', 'customers', 'errors', 'latency'],
};

;// CONCATENATED MODULE: ./build/src/presets/base/index.js



/** What every preset starts from: the language of stories and answers, without story types, prompts or values. */
const base = {
    storyTypes: {},
    commonFields: {},
    themes: {},
    prompts: {},
    values: [],
    skeleton: [],
    words: LITERAL_WORDS,
    keywords: KEYWORDS,
    ownWords: {},
    edits: {
        mechanism: 'say in one sentence what you put in place so that it could be seen, checked or undone: `I added <test, alert, flag, rollback> so that <what it catches>`',
        evidence: 'add one number with its unit and what it was before: `<what> went from <before> to <after> within <time>`, or how many users, errors or hours it was about',
    },
    advice: {
        mechanism: 'name what you built or ran to control, observe, verify or undo the change, e.g. a canary, a test, a rollback',
        evidence: 'name what changed because of it, e.g. errors reduced from 4% to 0.5% in a month',
    },
    placeholders: PLACEHOLDERS,
    placeholderOpenings: PLACEHOLDER_OPENINGS,
    placeholderNames: PLACEHOLDER_NAMES,
};

;// CONCATENATED MODULE: ./build/src/presets/ai-lab/elements.js
/**
 * What a strong answer to each standing question contains. The model has a label for each, `<prompt>/<id>`; `counts` says
 * which point an element earns where the question asks what one would do.
 */
const ELEMENTS = {
    'why-this-role': [
        {
            id: 'boundaries',
            label: 'the engineering boundaries where you are strongest (backend boundaries)',
            edit: 'Name the boundary you know best, for example `I am strongest where a backend contract meets its callers`.',
        },
        {
            id: 'data-access',
            label: 'data access',
            edit: 'Add one sentence on data access: who may read what, and how you made that hold.',
        },
        {
            id: 'evaluation-loops',
            label: 'evaluation loops',
            edit: 'Add an evaluation loop you ran: what was measured, and what changed because of it.',
            counts: 'mechanism',
        },
        {
            id: 'incident-learning',
            label: 'learning from incidents',
            edit: 'Add what an incident taught your team and the check that came out of it.',
            counts: 'evidence',
        },
        {
            id: 'production-trust',
            label: 'tied to whether a model capability can be trusted in production',
            edit: 'Tie it to the lab: say how your strength decides whether a model capability can be trusted in production.',
        },
    ],
    'what-could-go-wrong': [
        {
            id: 'risk',
            label: 'the risk named (exposure that outruns operational signal)',
            edit: 'Name the risk in one sentence, for example `exposure grows faster than our signal of trouble`.',
        },
        {
            id: 'signal',
            label: 'the signal (evals, support traces)',
            edit: 'Name the signal you would watch: an eval result, a support trace, an error rate.',
            counts: 'evidence',
        },
        {
            id: 'staged-rollout',
            label: 'the staged rollout',
            edit: 'Add the stages: who gets it first, how many, and what must hold before the next step.',
            counts: 'mechanism',
        },
        {
            id: 'rollback-path',
            label: 'the rollback path',
            edit: 'Add the way back: what is switched off or reverted, by whom, within how many minutes.',
            counts: 'mechanism',
        },
        {
            id: 'learning',
            label: 'how the team learns without repeating the failure',
            edit: 'Say how the failure becomes a test, an eval case or a runbook line, so that it cannot come back unseen.',
        },
    ],
    'ai-safety': [
        {
            id: 'operational',
            label: 'safety made operational',
            edit: 'Turn the value into operation: name the gate, review or rollout step where safety is decided.',
        },
        {
            id: 'risk-surfaces',
            label: 'the risk surfaces of agent systems (tool access, autonomy, long-running state, unclear user intent, permission boundaries)',
            edit: 'Name the surfaces: tool access, autonomy, long-running state, unclear user intent, permission boundaries.',
        },
        {
            id: 'observable',
            label: 'behavior made observable',
            edit: 'Say what makes the behavior observable: a trace of each tool call, an audit log, an alert.',
            counts: 'evidence',
        },
        {
            id: 'constrained',
            label: 'behavior constrained',
            edit: 'Say what constrains it: scoped permissions, a sandbox, an approval before an action that cannot be undone.',
            counts: 'mechanism',
        },
        {
            id: 'testable',
            label: 'behavior testable',
            edit: 'Say what tests it: an eval suite, a red team, a regression case for each past failure.',
            counts: 'mechanism',
        },
        {
            id: 'reversible',
            label: 'behavior reversible',
            edit: 'Say how an action is taken back: a rollback, a dry run first, a kill switch.',
            counts: 'mechanism',
        },
    ],
    disagreement: [
        {
            id: 'risk-accepted',
            label: 'the risk being accepted',
            edit: 'Name the risk that one side was accepting, in one sentence.',
        },
        {
            id: 'changing-signal',
            label: "the signal that would change one's mind",
            edit: 'Add the signal: `if <measure> had shown <value>, I would have agreed`.',
            counts: 'evidence',
        },
        {
            id: 'reversible-step',
            label: 'the cheapest reversible step',
            edit: 'Add the cheapest step that could be undone: a flag, a spike of two days, a pilot with one team.',
            counts: 'mechanism',
        },
        {
            id: 'deciding-metric',
            label: 'the metric that would show who was wrong',
            edit: 'Add the metric both sides agreed on beforehand, with the value that would decide.',
            counts: 'evidence',
        },
    ],
    'incident-leadership': [
        {
            id: 'owner',
            label: 'the owner',
            edit: 'Name who owned the incident and who owned each task.',
        },
        {
            id: 'hypothesis',
            label: 'the current hypothesis',
            edit: 'State the hypothesis of the moment, and what ruled it in or out.',
        },
        {
            id: 'customer-impact',
            label: 'the customer impact',
            edit: 'Say who was hit, how many, and what they could not do.',
        },
        {
            id: 'next-action',
            label: 'the next action',
            edit: 'Name the next action and who does it.',
        },
        {
            id: 'timebox',
            label: 'the timebox',
            edit: 'Add a timebox: `if this is not confirmed in 15 minutes, we roll back`.',
        },
        {
            id: 'follow-up',
            label: 'the follow-up mechanism',
            edit: 'Add the mechanism that stayed: the alert, test or runbook that came out, with an owner and a date.',
        },
    ],
};

;// CONCATENATED MODULE: ./build/src/presets/ai-lab/prompts.js

/** The themes that interviews probe; a portfolio should answer each with at least one strong story. */
const THEMES = {
    judgment: 'Judgment',
    humility: 'Humility',
    'incident-leadership': 'Incident leadership',
    disagreement: 'Disagreement',
    'safety-mechanisms': 'Safety mechanisms',
    ambiguity: 'Ambiguity',
    ownership: 'Evidence of ownership',
};
function prompts_prompt(id, question, looksForward) {
    return [id, { question, looksForward, elements: ELEMENTS[id] ?? [] }];
}
/** The standing questions, each with what a strong answer contains. */
const PROMPTS = Object.fromEntries([
    prompts_prompt('why-this-role', 'Why this role?', true),
    prompts_prompt('what-could-go-wrong', 'What could go wrong?', true),
    prompts_prompt('ai-safety', 'How do you think about AI safety?', true),
    prompts_prompt('disagreement', 'Tell me about a disagreement', true),
    prompts_prompt('incident-leadership', 'How do you lead an incident?', false),
]);
/** The order in which a spoken answer is easiest to follow. */
const SKELETON = [
    'context and stakes',
    'what I owned',
    'mechanism',
    'evidence (numbers)',
    'tradeoff',
    'lesson',
];

;// CONCATENATED MODULE: ./build/src/presets/ai-lab/follow-ups.js
/**
 * What an interviewer asks next about a story of each type; the label is the question. The model has a label for each,
 * `<type>/<id>`.
 */
const FOLLOW_UPS = {
    'platform-boundary': [
        {
            id: 'objection',
            label: 'Who objected, and what changed because of it?',
            edit: '`<team> feared <what>, so I <changed what>`.',
        },
        {
            id: 'ruled-out',
            label: 'What did the contract rule out?',
            edit: '`A caller can no longer <do what>; it gets <which error>`.',
        },
        {
            id: 'failure',
            label: 'What happens to callers when the boundary fails?',
            edit: '`Callers get <error> within <ms>, and may retry because <why it is safe>`.',
        },
        {
            id: 'evolution',
            label: 'How can the contract change without breaking anyone?',
            edit: '`A field is only added; to remove one takes <test, version, weeks of notice>`.',
        },
        {
            id: 'not-moved',
            label: 'Who has not moved yet, and why?',
            edit: '`<n> of <m> are left: <who>, because <why>`.',
        },
    ],
    'ai-eval-loop': [
        {
            id: 'users',
            label: 'How do you know that the eval measures what users feel?',
            edit: '`When the eval moved by <x>, <complaints, edits, appeals> moved by <y>`.',
        },
        {
            id: 'leakage',
            label: 'Could the model have seen the test cases?',
            edit: '`The cases are from after <date>, and nobody tunes on them`.',
        },
        {
            id: 'labels',
            label: 'Who labels, and how often do two of them disagree?',
            edit: '`Two <experts> label each case alone; they agreed on <percent>`.',
        },
        {
            id: 'noise',
            label: 'How big must a difference be before you believe it?',
            edit: '`With <n> cases, less than <points> is noise to us`.',
        },
        {
            id: 'worse',
            label: 'What got worse when the score got better?',
            edit: '`<latency, price, refusals> went from <a> to <b>, and we accepted that because <reason>`.',
        },
        {
            id: 'consequence',
            label: 'What does a bad score stop?',
            edit: '`Below <value> the release is blocked, and <name> decides`.',
        },
    ],
    'parser-migration': [
        {
            id: 'agreement',
            label: 'How did you prove that old and new agree?',
            edit: '`Both ran on <input> for <weeks>, and I counted every difference`.',
        },
        {
            id: 'point-of-no-return',
            label: 'What was the point of no return, and what was the way back before it?',
            edit: '`Until <date> one <flag, switch> brought the old path back; after that <what>`.',
        },
        {
            id: 'worst-input',
            label: 'Which input was the worst, and what happens to it now?',
            edit: '`<the worst case> is <refused with a reason, sent to a person>`.',
        },
        {
            id: 'consumers',
            label: 'Who depended on the old behavior, and what did they have to do?',
            edit: '`<team or customer> read <field>; they had to <change what>, or nothing`.',
        },
        {
            id: 'stop-rule',
            label: 'What would have stopped the rollout?',
            edit: '`At more than <number> differences a day we would have stopped`.',
        },
        {
            id: 'old-path',
            label: 'When did the old path go away?',
            edit: '`The old code was deleted on <date>, <weeks> after the last use`.',
        },
    ],
    'incident-command': [
        {
            id: 'detected',
            label: 'How was it detected, and how long did that take?',
            edit: '`<alert, person or customer> told us after <minutes>`.',
        },
        {
            id: 'told',
            label: 'Who else was told, and what did they need to know?',
            edit: '`I told <support, customers, legal> <what we knew> at <time>`.',
        },
        {
            id: 'first-move',
            label: 'Did you stop the harm first, or look for the cause?',
            edit: '`First I <rolled back, switched off, moved>, and only then I looked for the cause`.',
        },
        {
            id: 'ruled-out',
            label: 'What did you rule out first, and by which signal?',
            edit: '`My first hypothesis was <what>; <signal> ruled it out in <minutes>`.',
        },
        {
            id: 'not-back',
            label: 'Why does it not come back?',
            edit: '`<check, limit or alert> now <blocks, halts, pages> before it can happen again`.',
        },
        { id: 'differently', label: 'What would you do differently?', edit: '`Since then I <do what> first`.' },
    ],
    'security-hygiene': [
        {
            id: 'next-one',
            label: 'What stops the next one?',
            edit: '`<check> fails the build as soon as <what> appears`.',
        },
        {
            id: 'exceptions',
            label: 'How do exceptions work, and when do they end?',
            edit: '`<name> may grant one for <days>; it ends by itself, and is listed in <where>`.',
        },
        {
            id: 'friction',
            label: 'What did it break, and who had to wait?',
            edit: '`<n> deploys failed in the first month, and <team> waited <how long>`.',
        },
        {
            id: 'exposure',
            label: 'How was the weakness found, and could it have been used?',
            edit: '`<audit, theft, scan> showed it; who had <what> could have <done what>`.',
        },
        {
            id: 'still-works',
            label: 'How do you know that it still works today?',
            edit: '`Every <quarter> we <drill, test> it; the last one took <minutes>`.',
        },
    ],
};

;// CONCATENATED MODULE: ./build/src/presets/ai-lab/story-types.js

function field(title, hint, ...aliases) {
    return { title, hint, aliases };
}
/** What every story must give, whatever its type. */
const COMMON_FIELDS = {
    numbers: field('Numbers', 'what changed, with unit, before and after, and over which time', 'metrics', 'results'),
    stakes: field('Stakes', 'who or what was at risk, and how much of it', 'what was at stake'),
    tradeoffs: field('Tradeoffs', 'the options, the cost you accepted, and why', 'tradeoff'),
    lesson: field('Lesson', 'what you do differently since', 'lessons', 'lesson learned', 'lessons learned'),
};
/** The five story types; a complete personal portfolio has at least one story of each. */
const STORY_TYPES = {
    'platform-boundary': {
        title: 'Platform boundary',
        shows: ['ownership', 'ambiguity', 'cross-team leverage'],
        followUps: FOLLOW_UPS['platform-boundary'] ?? [],
        fields: {
            api_contract: field('API contract', 'what the boundary promised, and to whom'),
            adoption: field('Adoption', 'who moved to it, how many, and by when'),
            migration_risk: field('Migration risk', 'what could have broken for those who moved, and how you bounded it'),
        },
    },
    'ai-eval-loop': {
        title: 'AI eval or investigation loop',
        shows: ['AI-adjacent work', 'feedback systems'],
        followUps: FOLLOW_UPS['ai-eval-loop'] ?? [],
        fields: {
            data_quality: field('Data quality', 'where the data came from, and how you knew that it was good'),
            eval_signal: field('Eval signal', 'what the eval measured, and why that predicted what users saw'),
            failure_analysis: field('Failure analysis', 'how the failures fell into classes, and what each led to'),
        },
    },
    'parser-migration': {
        title: 'Parser or migration',
        shows: ['technical judgment', 'correctness'],
        followUps: FOLLOW_UPS['parser-migration'] ?? [],
        fields: {
            compatibility: field('Compatibility', 'what had to keep working, and how you proved it'),
            rollout: field('Rollout', 'the stages, what stopped each, and the way back'),
            regression_suite: field('Regression suite', 'the cases, where they came from, and what they caught'),
        },
    },
    'incident-command': {
        title: 'Incident command',
        shows: ['reliability', 'leadership under pressure'],
        followUps: FOLLOW_UPS['incident-command'] ?? [],
        fields: {
            customer_impact: field('Customer impact', 'who felt it, how many, and for how long'),
            hypothesis: field('Hypothesis', 'what you believed at first, and what confirmed or refuted it'),
            durable_follow_up: field('Durable follow-up', 'the mechanism that keeps it from coming back', 'follow up'),
        },
    },
    'security-hygiene': {
        title: 'Security or deployment hygiene',
        shows: ['risk reduction'],
        followUps: FOLLOW_UPS['security-hygiene'] ?? [],
        fields: {
            normal_delivery_path: field('Normal delivery path', 'how every later change gets the same protection without anyone remembering it', 'delivery path'),
        },
    },
};

;// CONCATENATED MODULE: ./build/src/presets/ai-lab/values.js
/** Value words alone earn nothing: each has a translation into mechanism, which the same answer must then give. */
const VALUES = [
    {
        value: 'Reliability',
        translation: 'users can debug, retry, and trust failure states',
        names: [
            'reliability',
            'dependability',
            'robustness',
            'stability',
            'reliable',
            'reliably',
            'dependable',
            'rock solid',
        ],
        terms: [
            'reliability engineer',
            'site reliability',
            'reliability engineering',
            'reliability team',
            'reliability group',
            'head of reliability',
            'reliable sources',
            'reliable source',
            'numerical stability',
            'control stability',
            'stability margin',
            'reliable transport',
            'reliable multicast',
            'reliable delivery protocol',
            'price stability',
            'job stability',
            'financial stability',
            'dimensional stability',
            'thermal stability',
            'colloidal stability',
            'physics of reliability',
        ],
    },
    {
        value: 'Safety',
        translation: 'evals, red teams, staged rollout, rollback, human review',
        names: [
            'safety',
            'ai safety',
            'safe',
            'safely',
            'safer',
            'responsible ai',
            'responsibly',
            'harmless',
            'trustworthy ai',
            'beneficial ai',
            'safe ai',
        ],
        terms: [
            'type safe',
            'type safety',
            'thread safe',
            'thread safety',
            'memory safe',
            'memory safety',
            'null safe',
            'null safety',
            'exception safe',
            'exception safety',
            'async safe',
            'signal safe',
            'crash safe',
            'process safe',
            'url safe',
            'fail safe',
            'safe mode',
            'safe state',
            'safe list',
            'safe link',
            'password safe',
            'safe guess',
            'safe bet',
            'safe default',
            'safe defaults',
            'safe harbor',
            'safe harbour',
            'safe to say',
            'safe to retry',
            'safe to assume',
            'to be safe',
            'on the safe side',
            'play it safe',
            'psychological safety',
            'safety net',
            'safety factor',
            'factor of safety',
            'safety margin',
            'safety stock',
            'safety valve',
            'safety glasses',
            'safety shoes',
            'safety pin',
            'safety engineer',
            'safety team',
            'safety officer',
            'safety critical',
            'safety group',
            'safety researcher',
            'safety lab',
            'retry safe',
            'safety data sheet',
            'concurrency safe',
            'safe storage',
            'safe distance',
            'trust and safety',
        ],
    },
    {
        value: 'Steerability',
        translation: 'permissions, policy gates, constrained tools, reversible actions',
        names: [
            'steerability',
            'controllability',
            'corrigibility',
            'steerable',
            'controllable',
            'corrigible',
            'under human control',
            'human control',
            'aligned with human',
            'ai alignment',
            'does what we want',
            'do what we want',
            'stays in control',
            'stay in control',
        ],
        terms: ['controllable pitch', 'controllable load', 'steerable antenna', 'steerable axle'],
    },
    {
        value: 'Direct evidence',
        translation: 'production metrics, incidents, shipped systems, regression suites',
        names: [
            'direct evidence',
            'evidence based',
            'evidence driven',
            'by evidence',
            'on evidence',
            'evidence matters',
            'evidence over',
            'evidence first',
            'evidence and not',
            'evidence not',
            'follow the evidence',
            'trust evidence',
            'trust the evidence',
            'driven by evidence',
            'let evidence decide',
            'data driven',
            'data informed',
            'fact based',
            'let the data decide',
            'based on evidence',
            'based on data',
            'value evidence',
            'evidence over opinion',
            'empirical',
            'empirically',
        ],
        terms: [
            'data driven test',
            'data driven tests',
            'data driven testing',
            'empirical formula',
            'empirical bayes',
        ],
    },
    {
        value: 'Simple thing that works',
        translation: 'the smallest design that satisfies measured constraints',
        names: [
            'simple thing that works',
            'simplest thing that works',
            'simplest thing that could work',
            'simplicity',
            'simple solution',
            'simplest solution',
            'simple design',
            'simple architecture',
            'simple system',
            'over engineer',
            'overengineer',
            'keep it simple',
            'keep things simple',
            'kept it simple',
            'kept things simple',
            'keeping it simple',
            'keeping things simple',
            'as simple as possible',
            'kiss principle',
            'simple is better',
            'prefer simple',
            'do the simple thing',
            'yagni',
        ],
        terms: ['simple solution of salt', 'for simplicity', 'for the sake of simplicity'],
    },
    {
        value: 'Humility',
        translation: "clear boundaries on what one owned, and where evidence changed one's mind",
        names: [
            'humility',
            'humble',
            'humbly',
            'humbled',
            'low ego',
            'no ego',
            'without ego',
            'egoless',
            'ego free',
        ],
        terms: ['humble opinion', 'humble beginnings', 'humble beginning', 'humbled by', 'humble pie'],
    },
];

;// CONCATENATED MODULE: ./build/src/presets/ai-lab/index.js




/** The built-in preset: behavioral rounds at AI labs and for AI and backend roles. Data only. */
const aiLab = {
    ...base,
    storyTypes: STORY_TYPES,
    commonFields: COMMON_FIELDS,
    themes: THEMES,
    prompts: PROMPTS,
    values: VALUES,
    skeleton: SKELETON,
};

// EXTERNAL MODULE: ./build/src/text/message.js
var message = __nccwpck_require__(9962);
;// CONCATENATED MODULE: ./build/src/rules/support/spoken-time.js

/** How long so many words take to say, in seconds. */
function secondsFor(words, wordsPerMinute) {
    return (words * 60) / wordsPerMinute;
}
/** `45 seconds`, `2 minutes`, `1 minute and 5 seconds`. */
function sayDuration(seconds) {
    const minutes = Math.floor(seconds / 60);
    const rest = seconds % 60;
    const parts = [(0,message/* plural */.LS)(minutes, 'minute'), (0,message/* plural */.LS)(rest, 'second')].filter((part) => !part.startsWith('0 '));
    return (0,message/* listOf */.c3)(parts) || '0 seconds';
}

;// CONCATENATED MODULE: ./build/src/rules/answer-length.js


const answerLength = {
    id: 'answer-length',
    meta: {
        description: 'Every answer can be said in the time that an interview gives it: 30 seconds to 2 minutes.',
        severity: 'warning',
        ofWhole: ['tooShort', 'tooLong'],
        options: {
            'words-per-minute': { description: 'How fast you speak.', default: 150, min: 60, max: 400 },
            shortest: { description: 'The shortest answer, in seconds.', default: 30, min: 5, max: 60 },
            longest: { description: 'The longest answer, in seconds.', default: 120, min: 60, max: 1200 },
        },
        messages: {
            tooShort: 'The answer has {words}, {spoken} at {speed} words a minute, expected at least {limit}.\nAdd about {change}: what was at stake, what you did yourself, what changed because of it.',
            tooLong: 'The answer has {words}, {spoken} at {speed} words a minute, expected at most {limit}.\nCut about {change}: the introduction first, then what an interviewer can still ask for.',
        },
    },
    *check(document, { number, read }) {
        const speed = number('words-per-minute');
        const least = number('shortest');
        const most = number('longest');
        for (const { prose, anchor } of document.answers) {
            // `answer-missing` speaks of blank ones.
            if (prose.text.trim() === '')
                continue;
            const { words, isEnglish } = read(prose);
            if (!isEnglish)
                continue;
            const seconds = secondsFor(words, speed);
            const data = { words: (0,message/* plural */.LS)(words, 'word'), speed };
            if (seconds < least) {
                // Rounded away from the limit, so that no message says "30 seconds, expected at least 30 seconds".
                const spoken = sayDuration(Math.floor(seconds));
                const change = (0,message/* plural */.LS)(Math.ceil((least * speed) / 60) - words, 'word');
                yield {
                    messageId: 'tooShort',
                    at: anchor,
                    data: { ...data, spoken, limit: sayDuration(least), change },
                };
            }
            else if (seconds > most) {
                const spoken = sayDuration(Math.ceil(seconds));
                const change = (0,message/* plural */.LS)(words - Math.floor((most * speed) / 60), 'word');
                yield {
                    messageId: 'tooLong',
                    at: anchor,
                    data: { ...data, spoken, limit: sayDuration(most), change },
                };
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/src/rules/answer-missing.js
const answerMissing = {
    id: 'answer-missing',
    meta: {
        description: 'Every story and every prompt has an answer in prose.',
        severity: 'error',
        ofWhole: ['none', 'blank'],
        messages: {
            none: 'Missing answer, expected a section `## Answer` with what you would say.\nWrite it in this order: {skeleton}.',
            blank: 'Blank answer, expected what you would say, in prose (code, quotes and comments are not read).\nWrite it in this order: {skeleton}.',
        },
    },
    *check(document, { vocabulary }) {
        const data = { skeleton: vocabulary.preset.skeleton.join(' -> ') };
        if (document.answers.length === 0 && document.frontmatter !== null) {
            yield { messageId: 'none', at: document.frontmatter.openSpan, data };
        }
        for (const { prose, anchor } of document.answers) {
            if (prose.text.trim() === '')
                yield { messageId: 'blank', at: anchor, data };
        }
    },
};

// EXTERNAL MODULE: ./build/src/text/lines.js
var text_lines = __nccwpck_require__(7746);
;// CONCATENATED MODULE: ./build/src/rules/support/why-not.js
const MOODS = {
    plan: 'a plan, not something done',
    wish: 'a condition or a wish, not something done',
    negated: 'something that was missing',
    question: 'a question',
    advice: 'advice, not something done',
    duty: 'a duty, not something done',
    list: 'a list of skills, not something done',
};
/** Why the passage that comes closest to a point may not count. */
const WHY_NOT = {
    mechanism: (mood) => mood === 'told'
        ? 'which does not say what was put in place to see, check or undo something'
        : MOODS[mood],
    evidence: (mood, number) => {
        if (mood !== 'told' && mood !== 'negated')
            return MOODS[mood];
        return number ? 'a number, but nothing says what changed' : 'without a number';
    },
};

;// CONCATENATED MODULE: ./build/src/rules/support/score-advice.js



/** ``; closest to mechanism: `we should add alerts` (line 14), a plan, not something done`` for each point. */
function closestTo(points, { closest }, source) {
    return points
        .map((point) => (closest[point] === null ? '' : `; ${describe(point, closest[point], source)}`))
        .join('');
}
function describe(point, { text, at, mood, number }, source) {
    const place = `line ${new text_lines/* LineIndex */.rr(source).position(at.start).line}`;
    return `closest to ${point}: ${(0,message/* quoted */.TL)(text)} (${place}), ${WHY_NOT[point](mood, number)}`;
}
/** What would count for each point: the cheapest edit, or the words that the literal scorer looks for. */
function adviceFor(points, preset, scorer) {
    const { words, advice, edits } = preset;
    return points
        .map((point) => scorer === 'rubric'
        ? `For ${point}: ${edits[point]}`
        : `For ${point} (one of the words ${(0,message/* listOf */.c3)(words[point], 'or')}), ${advice[point]}`)
        .join('. ');
}

;// CONCATENATED MODULE: ./build/src/rules/answer-score.js


const answerScore = {
    id: 'answer-score',
    meta: {
        description: 'Every answer reaches `min-score`: it names a mechanism, and evidence that it worked.',
        severity: 'error',
        ofWhole: ['below', 'unsure', 'language'],
        atMost: { unsure: 'warning', language: 'note' },
        messages: {
            below: 'The answer scores {score} of 2, expected {least}: {points} missing{closest}.\n{advice}.',
            unsure: 'The answer may miss the score of {least}: {points} unclear{closest}.\n{advice}.',
            language: 'The answer is not judged: not English.\nWrite it in English to have it judged; until then no rule reads its prose.',
        },
    },
    *check(document, { vocabulary: { preset }, minScore, scorer, scores }) {
        for (const [index, answered] of scores.entries()) {
            const answer = document.answers[index];
            // `answer-missing` speaks of blank ones.
            if (answer === undefined || answer.prose.text.trim() === '')
                continue;
            const at = answer.anchor;
            if (scorer === 'rubric' && !answered.english) {
                yield { messageId: 'language', at };
                continue;
            }
            const found = shortOf(minScore, answered);
            if (found === null)
                continue;
            const { messageId, points } = found;
            const data = {
                score: answered.score,
                least: minScore === 2 ? '2' : `at least ${minScore}`,
                points: `${(0,message/* listOf */.c3)(points)} ${points.length > 1 ? 'are' : 'is'}`,
                closest: closestTo(points, answered, document.text),
                advice: adviceFor(points, preset, scorer),
            };
            yield { messageId, at, data };
        }
    },
};
/** What keeps an answer from a score, if anything does. What may be there is given the benefit of the doubt. */
function shortOf(score, { missing, unsure }) {
    const most = 2 - missing.filter((point) => !unsure.includes(point)).length;
    if (most < score)
        return { messageId: 'below', points: missing };
    return most - unsure.length < score ? { messageId: 'unsure', points: unsure } : null;
}

;// CONCATENATED MODULE: ./build/src/rules/support/line-range.js
/** `line 4`, or `lines 4 to 7`. */
function lineRange(lines, at) {
    const { line, endLine } = lines.region(at);
    return line === endLine ? `line ${line}` : `lines ${line} to ${endLine}`;
}

// EXTERNAL MODULE: ./build/src/reader/labels.js
var labels = __nccwpck_require__(1398);
// EXTERNAL MODULE: ./build/src/reader/shapes.js
var reader_shapes = __nccwpck_require__(8071);
;// CONCATENATED MODULE: ./build/src/rules/support/quoted.js
const QUOTES = /["\u201c\u201d]|\n[ \t]*\n/g;
/**
 * What stands between double quotes inside a paragraph: somebody else's words. A quote that has its lines for itself is
 * how some people write down what they will say, so it is theirs, unless a colon leads it in.
 */
function quotedSpans(text) {
    const spans = [];
    let open = -1;
    for (const { 0: found, index } of text.matchAll(QUOTES)) {
        if (found.length > 1)
            open = -1;
        else if (open === -1)
            open = index;
        else {
            if (!standsAlone(text, open, index + 1))
                spans.push({ start: open, end: index + 1 });
            open = -1;
        }
    }
    return spans;
}
/** The nearest character on one side that is no blank, or a line break that comes before it. */
function neighbour(text, from, step, blank) {
    let at = from;
    while (blank.test(text[at] ?? ''))
        at += step;
    return text[at] ?? '\n';
}
function standsAlone(text, start, end) {
    const alone = neighbour(text, start - 1, -1, /[ \t]/) === '\n' && neighbour(text, end, 1, /[ \t\r]/) === '\n';
    return alone && neighbour(text, start - 1, -1, /\s/) !== ':';
}

;// CONCATENATED MODULE: ./build/src/rules/support/said.js


/** Everything that a document says, answers first: a section that lies inside an answer is read once. */
function textsOf(document, { required }) {
    const answers = document.answers.map(({ prose }) => prose);
    const spans = answers.map((prose) => prose.locate(0, prose.text.length));
    const fields = required
        .flatMap(({ filled, field }) => (filled && field !== null ? field.texts : []))
        .filter((prose) => {
        const { start } = prose.locate(0, prose.text.length);
        return !spans.some((span) => start >= span.start && start < span.end);
    });
    return [...answers, ...fields].filter(({ text }) => text.trim() !== '');
}
/** The sentences of a document that surely show a label in the author's own words. */
function* sentencesWith(document, context, label) {
    for (const prose of textsOf(document, context)) {
        for (const sentence of sureSentences(prose, context, label))
            yield { prose, sentence };
    }
}
/** The sentences of a text that surely show a label in the author's own words. */
function sureSentences(prose, { read }, label) {
    const reading = read(prose);
    if (!reading.isEnglish)
        return [];
    const [judged] = reading.judge('virtues', [label]);
    if (judged?.state !== 'present')
        return [];
    return sentencesOf(reading, unquoted(prose.text, judged.passages)).filter((sentence) => {
        // Beside one that shows it strongly, a weak one would do: each has to show it by itself.
        const [alone] = read(excerptOf(prose, sentence)).judge('virtues', [label]);
        return alone?.state === 'present';
    });
}
function excerptOf({ text, locate }, { start, end }) {
    return { text: text.slice(start, end), locate: (from, to) => locate(start + from, start + to) };
}
/** The passages of which most is outside quotation marks: what is inside is somebody else's words. Both are in order. */
function unquoted(text, passages) {
    if (passages.length === 0)
        return passages;
    const quoted = quotedSpans(text);
    let next = 0;
    return passages.filter(({ start, end }) => {
        while ((quoted[next]?.end ?? text.length) <= start)
            next++;
        const quote = quoted[next];
        const inside = quote === undefined ? 0 : Math.min(end, quote.end) - Math.max(start, quote.start);
        return 2 * inside < end - start;
    });
}
/** The sentences that passages begin in, each once. The passages are in order. */
function sentencesOf(reading, passages) {
    return sentences(reading, passages, true);
}
/** The sentences that no passage begins in. The passages are in order. */
function sentencesWithout(reading, passages) {
    return sentences(reading, passages, false);
}
function sentences({ tokens, range }, passages, holding) {
    const found = [];
    let next = 0;
    for (let sentence = range.firstSentence; sentence < range.endSentence; sentence++) {
        const before = next;
        const end = tokens.end[(tokens.firstOf[sentence + 1] ?? 0) - 1] ?? 0;
        while (next < passages.length && (passages[next]?.start ?? end) < end)
            next++;
        const span = next > before === holding ? sentenceAt(tokens, sentence) : null;
        if (span !== null)
            found.push(span);
    }
    return found;
}
/** A sentence without the marks at its ends: its full stop, the dash of its list item. Null where there are only marks. */
function sentenceAt({ start, end, shape, firstOf }, sentence) {
    let first = firstOf[sentence] ?? 0;
    let last = (firstOf[sentence + 1] ?? 0) - 1;
    while (first <= last && isMark(shape[first] ?? 0))
        first++;
    while (last > first && isMark(shape[last] ?? 0))
        last--;
    return first > last ? null : { start: start[first] ?? 0, end: end[last] ?? 0 };
}
/** Whether a token belongs to no word: not to the second half of `don't` either. */
function isMark(shape) {
    return !(0,reader_shapes/* isSpoken */.ru)(shape) && (shape < FIRST_CLITIC || shape > LAST_CLITIC);
}
const FIRST_CLITIC = (0,reader_shapes/* shapeId */.Hy)("n't");
const LAST_CLITIC = (0,reader_shapes/* shapeId */.Hy)("'m");

;// CONCATENATED MODULE: ./build/src/rules/support/parts.js



const PART_OF_LABEL = {
    context: 'context',
    task: 'context',
    action: 'action',
    result: 'result',
    lesson: 'result',
};
const PART_OF_NAME = new Map(Object.entries(labels/* LABEL_WORDS */.v).flatMap(([label, names]) => {
    const part = PART_OF_LABEL[label];
    return part === undefined ? [] : names.map((name) => [name, part]);
}));
/** The part that a heading, or a line of its own, names: `Situation`, `S (Situation)`. */
function partNamed(text) {
    const name = text.toLowerCase();
    return PART_OF_NAME.get(name) ?? PART_OF_NAME.get(/^\w+ \((.+?)\)?$/.exec(name)?.[1] ?? '');
}
/**
 * The part of each sentence. A heading decides for its section, a label or a line that names a part for what follows it.
 * Without one, context is what comes before the first thing that somebody of the story did, and a result is evidence after
 * that.
 *
 * @param sections of the document, in order
 * @param offset where the text begins in the document
 */
function partsOf(reading, sections, offset) {
    const { tokens, range } = reading;
    const [mechanism, evidence] = reading.judge('answers', ['mechanism', 'evidence']);
    const [shared, own] = reading.judge('virtues', ['we', 'own']);
    const done = [shared, own, mechanism].map((judged) => passagesIn(reading, judged?.passages));
    const outcome = passagesIn(reading, evidence?.passages);
    const headed = partsByHeading(sections);
    const parts = [];
    let acted = false;
    let named;
    let label = 0;
    for (let sentence = range.firstSentence; sentence < range.endSentence; sentence++) {
        const from = tokens.firstOf[sentence] ?? 0;
        const to = tokens.firstOf[sentence + 1] ?? 0;
        // Each is asked, so that none falls behind.
        const acts = done.map((holds) => holds(tokens.end[to - 1] ?? 0)).includes(true);
        const tells = outcome(tokens.end[to - 1] ?? 0);
        const span = sentenceAt(tokens, sentence);
        if (span === null)
            continue;
        acted ||= acts;
        const last = tokens.label[to - 1] ?? 0;
        named = last === label ? named : PART_OF_LABEL[labels/* LABELS */.k[last] ?? 'none'];
        label = last;
        const short = to - from <= LONGEST_NAME && tokens.shape[to - 1] === BREAK;
        if (short)
            named = partNamed(reading.text.slice(span.start, span.end)) ?? named;
        const part = headed(span.start + offset) ?? named ?? partTold(acted, acts, tells);
        let words = 0;
        for (let row = from; row < to; row++)
            if ((0,reader_shapes/* isSpoken */.ru)(tokens.shape[row] ?? 0))
                words++;
        parts.push({ part, ...span, words });
    }
    return parts;
}
/** The most tokens of a line that is nothing but the name of a part. */
const LONGEST_NAME = 8;
const BREAK = (0,reader_shapes/* shapeId */.Hy)('line-break');
function partTold(acted, acts, tells) {
    if (!acted)
        return 'context';
    return tells && !acts ? 'result' : 'action';
}
/** Asked with the end of one sentence after another: whether a passage begins in it. */
function passagesIn({ text }, passages = []) {
    const starts = unquoted(text, passages).map(({ start }) => start);
    let next = 0;
    return (end) => {
        const before = next;
        while ((starts[next] ?? end) < end)
            next++;
        return next > before;
    };
}
/** Asked with one place after another: the part that the innermost section around it is named after. */
function partsByHeading(sections) {
    let next = 0;
    let part;
    let end = 0;
    return (at) => {
        for (; (sections[next]?.bodySpan.start ?? Number.POSITIVE_INFINITY) <= at; next++) {
            const { heading, bodySpan } = sections[next];
            const named = partNamed(heading);
            if (named === undefined)
                continue;
            part = named;
            end = bodySpan.end;
        }
        return at < end ? part : undefined;
    };
}

;// CONCATENATED MODULE: ./build/src/rules/balance.js




/** Below so many words shares say nothing; `answer-length` speaks of such an answer. */
const FEWEST_WORDS = 40;
const balance = {
    id: 'balance',
    meta: {
        description: 'At most about half of an answer sets the scene; the rest is what was done and what came of it.',
        severity: 'note',
        ofWhole: ['context'],
        options: {
            context: { description: 'The most that context may take, in percent.', default: 50, min: 20, max: 90 },
        },
        messages: {
            context: 'Context takes {context} % of the answer, action {action} % and result {result} %; expected at most {limit} % context.\nCut about {cut} of {lines}: keep who was hit and what was at stake, and come to what you did.',
        },
    },
    *check(document, { vocabulary: { preset }, read, number }) {
        const lines = new text_lines/* LineIndex */.rr(document.text);
        for (const { prose, prompt } of document.answers) {
            const reading = read(prose);
            // What one would do has no scene to set.
            const looksForward = prompt !== null && preset.prompts[prompt]?.looksForward === true;
            if (looksForward || !reading.isEnglish || reading.words < FEWEST_WORDS)
                continue;
            const parts = partsOf(reading, document.sections, prose.locate(0, 0).start);
            const found = weigh(prose, parts, number('context'));
            if (found !== null)
                yield { ...found, data: { ...found.data, lines: lineRange(lines, found.at) } };
        }
    },
};
function weigh(prose, parts, limit) {
    const wordsOf = (wanted) => parts.filter(({ part }) => part === wanted).reduce((sum, { words }) => sum + words, 0);
    const scene = wordsOf('context');
    const result = wordsOf('result');
    const rest = wordsOf('action') + result;
    // Where nothing is done at all, the score says so.
    if (rest === 0 || 100 * scene <= limit * (scene + rest))
        return null;
    const inScene = parts.filter(({ part }) => part === 'context');
    const at = prose.locate(inScene[0]?.start ?? 0, inScene.at(-1)?.end ?? 0);
    const percent = (part) => (100 * part) / (scene + rest);
    const shares = { context: Math.ceil(percent(scene)), result: Math.floor(percent(result)) };
    const cut = Math.max(1, Math.ceil(scene - (rest * limit) / (100 - limit)));
    const data = { ...shares, action: 100 - shares.context - shares.result, limit, cut: (0,message/* plural */.LS)(cut, 'word') };
    return { messageId: 'context', at, data };
}

;// CONCATENATED MODULE: ./build/src/rules/support/fixes.js
/** A span without the white space at its ends: a block scalar's includes its line breaks and indentation. */
function trimmed({ text }, { start, end }) {
    const value = text.slice(start, end);
    const from = start + value.length - value.trimStart().length;
    return { start: from, end: Math.max(from, start + value.trimEnd().length) };
}
/** The fix that puts `text` in the place of `at`. */
function replace({ start, end }, text) {
    return { range: [start, end], text };
}
/**
 * A fix that adds a key to the end of the frontmatter, with the file's own line ends and indentation. There is none
 * where a new line would not be a new key: in `{type: …}`, or behind a line `...`.
 */
function insertKey(document, key, comment) {
    const { text, frontmatter, entries } = document;
    if (frontmatter === null)
        return {};
    const { openSpan, closeSpan } = frontmatter;
    const first = entries[0]?.keySpan.start ?? closeSpan.start;
    const indent = /^( *)["']?$/.exec(text.slice(text.lastIndexOf('\n', first - 1) + 1, first));
    if (indent === null || /^\s*\{|\n\.\.\.\s/.test(text.slice(openSpan.end, closeSpan.start)))
        return {};
    const lineEnd = text.slice(0, closeSpan.start).endsWith('\r\n') ? '\r\n' : '\n';
    const name = /^[\p{L}_][\p{L}\p{N}_-]*$/u.test(key) ? key : JSON.stringify(key);
    const line = `${indent[1]}${name}: TODO # ${comment.replace(/\s+/g, ' ')}${lineEnd}`;
    return { fix: { range: [closeSpan.start, closeSpan.start], text: line } };
}
/** A value that is none of its choices: `suggest`, with a fix, where one is near, else the message with this id. */
function unknownChoice(messageId, at, data, near) {
    if (near === null)
        return { messageId, at, data };
    return { messageId: 'suggest', at, data: { ...data, near }, fix: replace(at, near) };
}

;// CONCATENATED MODULE: ./build/src/rules/support/templates.js
/** Template text in a field, and items of a list that say nothing; what stands between backticks is code. */
function templatesIn({ from, texts }, { placeholders }) {
    if (from === 'section') {
        return texts.flatMap(({ text, locate }) => placeholders.find(text).map(({ start, end }) => locate(start, end)));
    }
    return texts.flatMap(({ text, locate }) => {
        const item = text.trim();
        if (item === '')
            return [];
        const start = text.indexOf(item);
        if (placeholders.isBlank(item))
            return [locate(start, start + item.length)];
        return placeholders.find(withoutCode(text)).map((found) => locate(found.start, found.end));
    });
}
/** The text with its code spans blanked, every character in its place. */
function withoutCode(text) {
    return text.replace(/`[^`\n]+`/g, (code) => ' '.repeat(code.length));
}

;// CONCATENATED MODULE: ./build/src/rules/empty-field.js


/** Keys that say something of the document, and are no fields. */
const OWN_KEYS = ['title', 'owner'];
const emptyField = {
    id: 'empty-field',
    meta: {
        description: 'No field is blank, `TODO`, `TBD`, `...`, or template text such as `[X]` or `[your metric]`.',
        severity: 'error',
        ofWhole: ['blank', 'unread'],
        messages: {
            blank: 'Field `{field}` is blank, expected {hint}.\nFill it in; until you can, `status: draft` lets you commit it.',
            unread: 'Section `{field}` holds no prose, expected {hint}.\nSay it in a sentence: headings, code, quotes and comments are not read.',
            placeholder: 'Field `{field}` holds only `{value}`, expected {hint}.\nReplace it with what happened.',
            template: 'Unexpected template text `{value}` in `{field}`, expected what really happened.\nReplace it.',
        },
    },
    *check(document, { vocabulary, required }) {
        const hints = new Map(required.map(({ name, spec }) => [name, spec.hint]));
        const read = new Set([...hints.keys(), ...vocabulary.fieldNames, ...OWN_KEYS]);
        const templates = [];
        for (const [name, field] of document.fields) {
            if (!read.has(name))
                continue;
            if (vocabulary.isBlankField(field))
                yield blank(document, name, field, hints.get(name) ?? 'a value, or no such key');
            else
                for (const at of templatesIn(field, vocabulary))
                    templates.push({ at, field: name });
        }
        for (const answer of document.answers) {
            for (const at of answer.templates)
                templates.push({ at, field: 'answer' });
        }
        // A section inside an answer is both: its template text is told once.
        const told = new Set();
        for (const { at, field } of templates) {
            if (told.has(at.start))
                continue;
            told.add(at.start);
            yield { messageId: 'template', at, data: { field, value: document.text.slice(at.start, at.end) } };
        }
    },
};
function blank(document, field, { label, keySpan, valueSpan }, hint) {
    if (valueSpan.start !== keySpan.start) {
        const at = trimmed(document, valueSpan);
        const value = document.text.slice(at.start, at.end);
        // Blanks between quotes: there is nothing to point at but the key.
        if (value === '')
            return { messageId: 'blank', at: keySpan, data: { field, hint } };
        return { messageId: 'placeholder', at, data: { field, value, hint } };
    }
    const section = document.sections.find(({ headingSpan }) => headingSpan.start === keySpan.start);
    const body = document.text.slice(section?.bodySpan.start ?? 0, section?.bodySpan.end ?? 0);
    if (body.trim() === '')
        return { messageId: 'blank', at: keySpan, data: { field, hint } };
    return { messageId: 'unread', at: keySpan, data: { field: label, hint } };
}

// EXTERNAL MODULE: ./build/src/reader/tasks.js
var tasks = __nccwpck_require__(4135);
;// CONCATENATED MODULE: ./build/src/rules/support/value-kinds.js

/** Says when a value is of another kind than its readers expect. With `many` a list of texts will do too. */
function* wrongKind(document, name, field, many) {
    const { value } = field;
    const at = trimmed(document, field.valueSpan);
    const data = { field: name, expected: many ? 'text, or a list of texts' : 'text' };
    if (typeof value === 'boolean') {
        yield { messageId: 'flag', at, data: { ...data, found: String(value) } };
    }
    else if (holdsPairs(value)) {
        yield { messageId: 'pairs', at, data, ...quotePairs(document, field) };
    }
    else if (Array.isArray(value) && !many) {
        const mend = `Write one value behind \`${name}:\`, without brackets and dashes`;
        yield { messageId: 'kind', at, data: { ...data, found: 'a list', mend } };
    }
    else if (Array.isArray(value) && value.some(Array.isArray)) {
        const mend = 'Write one text an item, in quotes where it begins with a bracket or a dash';
        yield { messageId: 'kind', at, data: { ...data, found: 'a list of lists', mend } };
    }
}
/** Whether a value is text, or a list of texts: there is something to read. */
function isText(value) {
    return Array.isArray(value) ? !holdsPairs(value) : typeof value === 'string' || typeof value === 'number';
}
function holdsPairs(value) {
    if (Array.isArray(value))
        return value.some((item) => isObject(item) && !Array.isArray(item));
    return isObject(value);
}
function isObject(value) {
    return typeof value === 'object' && value !== null;
}
/** `- Errors: 4 a day` is a pair to YAML, and was meant as text: quotes mend it where every item is one line. */
function quotePairs(document, { value, valueSpan }) {
    const at = trimmed(document, valueSpan);
    const lines = document.text.slice(at.start, at.end).split('\n');
    if (!Array.isArray(value) || lines.length !== value.length)
        return {};
    const quoted = lines.map((line, index) => {
        const match = /^([ \t]*-[ \t]+)(\S.*?)(\s*)$/.exec(line);
        if (match === null)
            return null;
        const [, dash = '', item = '', rest = ''] = match;
        if (!isObject(value[index]))
            return line;
        return /^[\w\p{L}]/u.test(item) && !/\s#/.test(item) ? dash + JSON.stringify(item) + rest : null;
    });
    return quoted.includes(null) ? {} : { fix: replace(at, quoted.join('\n')) };
}
/** `judgment, humility` is one text to YAML, and was meant as a list: said where every part is a known name. */
function* commas(document, name, { value, keySpan, valueSpan }, known) {
    const names = typeof value === 'string' ? value.trim().split(/\s*,\s*/) : [];
    if (names.length < 2 || !names.every((part) => known.includes(part)))
        return;
    const at = trimmed(document, valueSpan);
    const list = `[${names.join(', ')}]`;
    const plain = /^["']?: *$/.test(document.text.slice(keySpan.end, at.start));
    const fix = plain ? { fix: replace(at, list) } : {};
    yield { messageId: 'commas', at, data: { field: name, list }, ...fix };
}

;// CONCATENATED MODULE: ./build/src/rules/field-substance.js




/** The fields that the model knows. */
const KNOWN = tasks/* TASKS */.n.find(({ name }) => name === 'fields')?.labels ?? [];
/** What is shorter says nothing concrete; the model learned from sentences. */
const field_substance_FEWEST_WORDS = 3;
const fieldSubstance = {
    id: 'field-substance',
    meta: {
        description: 'A required field says something concrete: who or what, how many, how it was checked.',
        severity: 'warning',
        atMost: { unsure: 'note' },
        options: { fields: { description: 'The fields that are read.', default: KNOWN } },
        messages: {
            hollow: '`{field}` says too little (`{phrase}`), expected {hint}.\nBe concrete: who or what, how many, and how it was checked.',
            unsure: '`{field}` may say too little (`{phrase}`), expected {hint}.\nIf it is there, say it more plainly.',
        },
    },
    *check(document, { required, list, read, vocabulary }) {
        const asked = new Set(list('fields').map((name) => vocabulary.canonical(name) ?? name));
        for (const { name, spec, field, filled } of required) {
            // What is still blank or template text, and which kind of value a field takes, is for other rules.
            if (!filled || field === null || !asked.has(name) || !KNOWN.includes(name))
                continue;
            if (!isText(field.value) || templatesIn(field, vocabulary).length > 0)
                continue;
            const whole = wholeOf(field);
            if (whole === undefined)
                continue;
            const reading = read(whole);
            if (!reading.isEnglish)
                continue;
            const [judged] = reading.judge('fields', [name]);
            const short = reading.words < field_substance_FEWEST_WORDS;
            // A field that more likely says enough is left alone.
            if (judged === undefined || (!short && judged.confidence >= 0.5))
                continue;
            const messageId = short || judged.state === 'absent' ? 'hollow' : 'unsure';
            const data = { field: name, phrase: whole.text, hint: spec.hint };
            yield { messageId, at: trimmed(document, field.valueSpan), data };
        }
    },
};
/** All of a field as one text: the items of a list explain one another. */
function wholeOf({ texts, valueSpan }) {
    if (texts.length < 2)
        return texts[0];
    return { text: texts.map(({ text }) => `- ${text.trim()}`).join('\n'), locate: () => valueSpan };
}

// EXTERNAL MODULE: ./build/src/document/parse.js + 8 modules
var parse = __nccwpck_require__(8297);
// EXTERNAL MODULE: ./build/src/text/keys.js
var keys = __nccwpck_require__(1985);
;// CONCATENATED MODULE: ./build/src/rules/field-value.js





const fieldValue = {
    id: 'field-value',
    meta: {
        description: 'Each value is of its kind: text where text is read, and `status`, `themes` and `prompts` from their lists.',
        severity: 'error',
        ofWhole: ['blank'],
        messages: {
            kind: 'Field `{field}` is {found}, expected {expected}.\n{mend}.',
            flag: 'Field `{field}` is `{found}`, expected {expected}.\nSay it in words; if this word alone is meant, put it in quotes.',
            pairs: 'Field `{field}` holds `key: value` pairs, expected {expected}.\nWrite each as one text, in quotes where it holds `: `.',
            commas: 'Unexpected commas in `{field}`, expected a list.\nWrite `{list}`.',
            blank: 'Blank `status`, expected {choices}.\nName one, or remove the key: without it `ready` holds.',
            choice: 'Unknown {what} `{value}`, expected {choices}.\nChange it to one of these, or remove it.',
            suggest: 'Unknown {what} `{value}`, expected {choices}.\nDid you mean `{near}`?',
        },
    },
    *check(document, { vocabulary }) {
        for (const [name, field] of document.fields) {
            if (name === 'status')
                yield* statusOf(document, field);
            else if (vocabulary.isBlankField(field))
                continue;
            else if (name === 'themes' || name === 'prompts')
                yield* choicesOf(document, name, field, vocabulary);
            else if (vocabulary.fieldNames.includes(name))
                yield* wrongKind(document, name, field, true);
            else if (name === 'title' || name === 'owner')
                yield* wrongKind(document, name, field, false);
        }
    },
};
function* statusOf(document, field) {
    const { value, keySpan, valueSpan } = field;
    if (typeof value === 'object' && value !== null)
        return yield* wrongKind(document, 'status', field, false);
    const status = String(value ?? '').trim();
    const choices = (0,message/* choicesIn */.sF)(parse/* STATUSES */.f);
    if (status === '')
        yield { messageId: 'blank', at: keySpan, data: { choices } };
    else if (!parse/* STATUSES */.f.some((known) => known === status.toLowerCase())) {
        const data = { what: 'status', value: status, choices };
        yield unknownChoice('choice', trimmed(document, valueSpan), data, (0,keys/* suggest */.Z)(status, parse/* STATUSES */.f));
    }
}
function* choicesOf(document, name, field, vocabulary) {
    const known = Object.keys(vocabulary.preset[name]);
    const wrong = [...wrongKind(document, name, field, true), ...commas(document, name, field, known)];
    if (wrong.length > 0)
        return yield* wrong;
    for (const { text, locate } of field.texts) {
        const value = text.trim();
        if (value === '' || known.includes(value))
            continue;
        const start = text.indexOf(value);
        const near = (name === 'prompts' ? vocabulary.promptOf(value) : null) ?? (0,keys/* suggest */.Z)(value, known);
        const data = { what: name.slice(0, -1), value, choices: (0,message/* choicesIn */.sF)(known) };
        yield unknownChoice('choice', locate(start, start + value.length), data, near);
    }
}

// EXTERNAL MODULE: ./build/src/scorer/elements.js
var scorer_elements = __nccwpck_require__(3061);
;// CONCATENATED MODULE: ./build/src/rules/follow-ups.js


const followUps = {
    id: 'follow-ups',
    meta: {
        description: 'A story answers what an interviewer will ask next about its type.',
        severity: 'note',
        ofWhole: ['unanswered'],
        messages: {
            unanswered: 'The story does not answer yet what an interviewer will ask next: {questions}.\nAnswer each in a sentence, in a field or in the answer. The first: {edit}.',
        },
    },
    *check(document, context) {
        const { storyTypes } = context.vocabulary.preset;
        const { type } = document;
        if (type === null || !Object.hasOwn(storyTypes, type))
            return;
        // What is not told yet has no next question.
        if (document.answers.every(({ prose }) => prose.text.trim() === ''))
            return;
        const texts = follow_ups_textsOf(document, context);
        // What is in another language may answer anything.
        if (texts.some((text) => !context.read(text).isEnglish))
            return;
        const open = unanswered(storyTypes[type]?.followUps ?? [], type, texts, context);
        const [first] = open;
        if (first === undefined)
            return;
        const questions = (0,message/* listOf */.c3)(open.map(({ label }) => (0,message/* inBackticks */.Zw)(label)));
        const data = { questions, edit: first.edit.replace(/\.$/, '') };
        yield { messageId: 'unanswered', at: titleOf(document), data };
    },
};
/** The questions that probably none of the texts answers. */
function unanswered(questions, type, texts, { read }) {
    let open = questions;
    for (const text of texts) {
        if (open.length === 0)
            break;
        const results = (0,scorer_elements/* elementsIn */.p)(read(text), text, 'follow-ups', type, open);
        open = open.filter((_, index) => results[index]?.at === null);
    }
    return open;
}
/** All that the story says: its fields, and what is spoken. */
function follow_ups_textsOf({ fields, answers }, { vocabulary }) {
    const told = vocabulary.fieldNames.flatMap((name) => fields.get(name)?.texts ?? []);
    return [...told, ...answers.map(({ prose }) => prose)];
}
/** The title, from either place; without one the type. */
function titleOf({ fields, sections, entries }) {
    const title = fields.get('title')?.valueSpan ?? sections.find(({ level }) => level === 1)?.headingSpan;
    return title ?? fields.get('type')?.valueSpan ?? entries[0]?.keySpan ?? { start: 0, end: 0 };
}

;// CONCATENATED MODULE: ./build/src/rules/support/problems.js
/** What kept the file from being read, where that is the matter of the rule with this id. */
function* problemsOf(document, ruleId) {
    for (const { ruleId: id, ...finding } of document.problems)
        if (id === ruleId)
            yield finding;
}

;// CONCATENATED MODULE: ./build/src/rules/frontmatter-missing.js

const frontmatterMissing = {
    id: 'frontmatter-missing',
    meta: {
        description: 'Every matched file begins with frontmatter; one without is an error, never skipped.',
        severity: 'error',
        readsBroken: true,
        messages: {
            missing: 'Missing frontmatter, expected `---` on the first line.\nBegin the file with `---`, `type:` (a story) or `prompt:` (an answer), and `---`; or take it out of the globs with `ignore`.',
            misplaced: 'Unexpected blank space before the frontmatter, expected `---` on the first line.\nDelete what stands before `---`.',
        },
    },
    check: (document) => problemsOf(document, 'frontmatter-missing'),
};

;// CONCATENATED MODULE: ./build/src/rules/frontmatter-syntax.js

const frontmatterSyntax = {
    id: 'frontmatter-syntax',
    meta: {
        description: 'The frontmatter is well-formed YAML between two `---` lines.',
        severity: 'error',
        readsBroken: true,
        messages: {
            quoteValue: 'Unexpected characters in the unquoted value `{value}`, expected plain text.\nQuote this value: `{quoted}`.',
            duplicateKey: 'Unexpected second key `{key}`, expected each key once.\nRemove one of the two, or merge their values.',
            unclosed: 'Unexpected end of file, expected a line `---` that closes the frontmatter.\nAdd a line `---` behind the last key.',
            closingFence: 'Unexpected `{line}`, expected `---` alone on its line.\nPut the text behind `---` on a line of its own, or indent it.',
            language: 'Unexpected frontmatter language `{tag}`, expected YAML.\nOnly YAML is read, and nothing is ever run: write `---` alone and YAML below it.',
            notMapping: 'Unexpected {kind} as frontmatter, expected `key: value` lines.\nWrite each field as `key: value`.',
            tooLarge: 'The frontmatter is longer than the {limit} that are read.\nMove long fields into sections of the body, e.g. `## Stakes`.',
            invalid: 'Invalid YAML: {reason}.\nMend the YAML at this place; indent with spaces, and quote values that hold `: ` or ` #`.',
        },
    },
    check: (document) => problemsOf(document, 'frontmatter-syntax'),
};

;// CONCATENATED MODULE: ./build/src/rules/hedging.js

const hedging = {
    id: 'hedging',
    meta: {
        description: 'What was done and found is said plainly, or with a number that says how sure it is.',
        severity: 'warning',
        messages: {
            hedged: 'The sentence hedges its claim (`{words}`), expected what was done or found, plainly.\nLeave the hedge out; where you are not sure, say how sure: `about <number>, measured over <time>`.',
        },
    },
    *check(document, context) {
        for (const { prose, sentence } of sentencesWith(document, context, 'hedge')) {
            const data = { words: prose.text.slice(sentence.start, sentence.end) };
            yield { messageId: 'hedged', at: prose.locate(sentence.start, sentence.end), data };
        }
    },
};

// EXTERNAL MODULE: ./build/src/reader/phrases.js
var reader_phrases = __nccwpck_require__(543);
// EXTERNAL MODULE: ./build/src/scorer/literal.js
var literal = __nccwpck_require__(9285);
// EXTERNAL MODULE: ./build/src/reader/tokens.js
var tokens = __nccwpck_require__(4719);
;// CONCATENATED MODULE: ./build/src/rules/support/keyword-lists.js




/** Fewer different keywords than this are no list. */
const LEAST = 4;
/** The least share of a list's words that are keywords. */
const SHARE = 0.75;
const COLON = (0,reader_shapes/* shapeId */.Hy)('colon');
const keyword_lists_BREAK = (0,reader_shapes/* shapeId */.Hy)('line-break');
const TOLD_LABELS = [labels/* LABELS */.k.indexOf('action'), labels/* LABELS */.k.indexOf('result')];
/** Words that a list has as well as a sentence. */
const NEUTRAL = new Set('a an the and or plus also then etc more my our with'.split(' ').map(tokens/* hashOf */.qQ));
/**
 * The lists of keywords that tell nothing. Keywords alone never do; where there is anything else, be it a word, a label or
 * what leads them in, the reader decides.
 */
function keywordListsIn(reading, keywords) {
    const parts = keyword_lists_partsOf(reading, keywords);
    const tells = tellerOf(reading);
    const lists = [];
    let from = 0;
    for (let to = 0; to <= parts.length; to++) {
        const part = parts[to];
        if (part !== undefined && part.keyed.length >= part.words * SHARE)
            continue;
        const list = parts.slice(from, to);
        const count = new Set(list.flatMap(({ keyed }) => keyed)).size;
        const span = { start: list[0]?.start ?? 0, end: list.at(-1)?.end ?? 0 };
        const bare = list.every((each) => each.bare) && parts[from - 1]?.leadsIn !== true;
        if (count >= LEAST && (bare || !tells(span)))
            lists.push({ ...span, count });
        from = to + 1;
    }
    return lists;
}
function keyword_lists_partsOf({ tokens, range }, keywords) {
    const keywordAt = new Map();
    for (const { from, to, value } of keywords.in(tokens, range)) {
        for (let row = from; row < to; row++)
            if (!keywordAt.has(row))
                keywordAt.set(row, value);
    }
    const parts = [];
    for (let sentence = range.firstSentence; sentence < range.endSentence; sentence++) {
        let first = tokens.firstOf[sentence] ?? 0;
        let last = (tokens.firstOf[sentence + 1] ?? 0) - 1;
        while (last > first && tokens.shape[last] === keyword_lists_BREAK)
            last--;
        const leadsIn = tokens.shape[last] === COLON;
        while (first < last && !(0,reader_shapes/* isSpoken */.ru)(tokens.shape[first] ?? 0))
            first++;
        while (last > first && !(0,reader_shapes/* isSpoken */.ru)(tokens.shape[last] ?? 0))
            last--;
        let words = 0;
        const keyed = [];
        for (let row = first; row <= last; row++) {
            if (!(0,reader_shapes/* isSpoken */.ru)(tokens.shape[row] ?? 0) || NEUTRAL.has(tokens.hash[row] ?? 0))
                continue;
            words++;
            const keyword = keywordAt.get(row);
            if (keyword !== undefined)
                keyed.push(keyword);
        }
        if (words === 0)
            continue;
        const bare = keyed.length === words && !TOLD_LABELS.includes(tokens.label[last] ?? 0);
        parts.push({ start: tokens.start[first] ?? 0, end: tokens.end[last] ?? 0, words, keyed, bare, leadsIn });
    }
    return parts;
}
/** Whether the reader finds a point in a span; asked for spans in their order. */
function tellerOf(reading) {
    let points;
    return ({ start, end }) => {
        points ??= reading.judge('answers', literal/* POINTS */.i).map(({ passages }) => ({ passages, next: 0 }));
        return points.some((point) => {
            while ((point.passages[point.next]?.end ?? Infinity) <= start)
                point.next++;
            return (point.passages[point.next]?.start ?? Infinity) < end;
        });
    };
}

;// CONCATENATED MODULE: ./build/src/rules/keyword-stuffing.js



const keywordStuffing = {
    id: 'keyword-stuffing',
    meta: {
        description: 'An answer earns its points by sentences, not by a list of words that the scorer looks for.',
        severity: 'warning',
        messages: {
            stuffed: 'A list strings {count} keywords (`{words}`), expected sentences that say who did what; {effect}.\nTake the two that you did and tell them: `I added <device>, so that <what it caught>`, `<what> went from <before> to <after>`.',
        },
    },
    *check({ answers }, { read, scores, scorer, vocabulary: { preset } }) {
        for (const [index, { prose }] of answers.entries()) {
            const reading = read(prose);
            const lists = reading.isEnglish ? keywordListsIn(reading, keywordsOf(preset)) : [];
            if (lists.length === 0)
                continue;
            const score = scores[index]?.literal.score ?? 0;
            if (scorer === 'literal' && (0,literal/* scoreLiteral */.q)(without(prose, lists), preset.words).score >= score)
                continue;
            const effect = scorer === 'literal' ? `the literal score of ${score} rests on it` : 'a list is no evidence';
            for (const { start, end, count } of lists) {
                const data = { count, words: prose.text.slice(start, end), effect };
                yield { messageId: 'stuffed', at: prose.locate(start, end), data };
            }
        }
    },
};
const known = new WeakMap();
function keywordsOf(preset) {
    let phrases = known.get(preset);
    if (phrases !== undefined)
        return phrases;
    const { words, keywords } = preset;
    phrases = new reader_phrases/* Phrases */.p();
    for (const word of new Set([...words.mechanism, ...words.evidence, ...keywords]))
        phrases.add(word, word);
    known.set(preset, phrases);
    return phrases;
}
/** The text with the passages left out; they are in order and do not overlap. */
function without({ text }, passages) {
    const starts = [0, ...passages.map(({ end }) => end)];
    return starts.map((start, index) => text.slice(start, passages[index]?.start ?? text.length)).join(' ');
}

;// CONCATENATED MODULE: ./build/src/rules/support/numbers.js


const ids = (...shapes) => new Set(shapes.map(reader_shapes/* shapeId */.Hy));
const set = (words) => new Set(words.split(' ').map(tokens/* hashOf */.qQ));
/** Shapes of numbers that carry their unit. */
const UNITS = ids('percent', 'money', 'duration', 'bytes', 'factor', 'ratio', 'clock');
/** Shapes of numbers that measure nothing. */
const IDLE = ids('version', 'ordinal');
const MARKS = ids('stop', 'question', 'exclamation', 'comma', 'colon', 'semicolon', 'dash', 'quote', 'line-break', 'item', 'list-number');
const WORD = (0,reader_shapes/* shapeId */.Hy)('word');
const OTHER_MARK = (0,reader_shapes/* shapeId */.Hy)('other-mark');
const YEAR = (0,reader_shapes/* shapeId */.Hy)('year');
const RATIO = (0,reader_shapes/* shapeId */.Hy)('ratio');
const ARROW = (0,reader_shapes/* shapeId */.Hy)('arrow');
const numbers_COLON = (0,reader_shapes/* shapeId */.Hy)('colon');
const [ONE, USED, TO, A] = ['one', 'used', 'to', 'a'].map(tokens/* hashOf */.qQ);
const ZERO = (0,tokens/* hashOf */.qQ)('zero');
const NONE = set('no none nobody never nothing');
const TIMES = set('halved doubled tripled quadrupled');
const LARGE = set('k m bn thousand million billion');
const EARLIER = set('before previously formerly ago earlier baseline');
const CONTRAST = set('from instead old new now then since last next second other versus vs against than down today');
/** Words that join a number to the one before it in the same sentence. */
const JOINING = set('from to down now after instead was were versus vs against became');
const OF = set('of in');
const PERIOD = set('minute day days week weeks fortnight month months quarter quarters year years hour hours night nights january february march april may june july august september october november december spring summer autumn winter season release releases deploy deploys sprint sprints shift shifts');
/** Words before a period. */
const DURING = set('in within over per a each every since during after last first this that all whole until between and daily from by');
/** Words before a number that says whom or what it holds for. */
const SCOPE = set('across among for per');
/** Words behind a number that it does not count. */
const SMALL = set('a an the of in to and or per than at on by for with from until before after was were is now then since ago again when while');
/** What each sentence of a text gives in numbers. */
function claimsIn({ text, tokens, range }) {
    const claims = [];
    for (let sentence = range.firstSentence; sentence < range.endSentence; sentence++) {
        let from = tokens.firstOf[sentence] ?? 0;
        let to = tokens.firstOf[sentence + 1] ?? 0;
        while (from < to && MARKS.has(tokens.shape[from] ?? 0))
            from++;
        while (to > from && MARKS.has(tokens.shape[to - 1] ?? 0))
            to--;
        if (tokens.shape.subarray(from, to).some(reader_shapes/* isSpoken */.ru))
            claims.push(claimIn(text, tokens, from, to));
    }
    return claims;
}
function claimIn(text, { start, end, shape, hash }, from, to) {
    const claim = {
        start: start[from] ?? 0,
        end: end[to - 1] ?? 0,
        numbers: 0,
        unit: false,
        base: false,
        contrast: false,
        window: false,
    };
    const wordAt = (row) => (row >= from && row < to ? (hash[row] ?? 0) : 0);
    const isNumber = (row) => row >= from && row < to && (0,reader_shapes/* isNumberShape */.NC)(shape[row] ?? 0);
    const counts = (row) => {
        const next = LARGE.has(wordAt(row + 1)) ? row + 2 : row + 1;
        return next < to && (shape[next] === OTHER_MARK || (shape[next] === WORD && !SMALL.has(wordAt(next))));
    };
    let labelled = false;
    let joined = false;
    let none = false;
    for (let row = from; row < to; row++) {
        const now = shape[row] ?? 0;
        const word = wordAt(row);
        const before = wordAt(row - 1);
        if (now === numbers_COLON)
            labelled = true;
        if (now === ARROW || EARLIER.has(word) || (word === USED && wordAt(row + 1) === TO))
            claim.base = true;
        if (CONTRAST.has(word))
            claim.contrast = true;
        if (JOINING.has(word))
            joined = true;
        const period = PERIOD.has(word) && DURING.has(isNumber(row - 1) || before === ONE ? wordAt(row - 2) : before);
        const year = now === YEAR && (DURING.has(before) || PERIOD.has(before) || !counts(row));
        if (period || year)
            claim.window = true;
        if (NONE.has(word))
            none = true;
        if (TIMES.has(word)) {
            claim.numbers++;
            claim.unit = true;
        }
        if (!isNumber(row) || IDLE.has(now) || period || year || NONE.has(word))
            continue;
        claim.numbers++;
        const of = before === A ? row - 2 : row - 1;
        const whole = OF.has(wordAt(of)) && (isNumber(of - 1) || wordAt(of - 1) === ONE || wordAt(of - 2) === ONE);
        const zero = word === ZERO || text.slice(start[row], end[row]) === '0';
        const paired = joined && claim.numbers > 1;
        joined = false;
        if (paired || whole || zero || now === RATIO)
            claim.base = true;
        if (UNITS.has(now) || labelled || whole || paired || counts(row))
            claim.unit = true;
        if (!UNITS.has(now) && (SCOPE.has(before) || SCOPE.has(wordAt(row - 2))))
            claim.window = true;
    }
    if (none && (claim.window || claim.numbers > 0)) {
        claim.numbers++;
        claim.base = true;
    }
    return claim;
}

;// CONCATENATED MODULE: ./build/src/rules/numbers-quality.js




/** Of four things, so many are enough. */
const ENOUGH = 3;
const numbersQuality = {
    id: 'numbers-quality',
    meta: {
        description: 'A number comes with its unit, with what it was before, and with the time or the scope that it holds for.',
        severity: 'note',
        options: { fields: { description: 'The fields that give numbers.', default: ['numbers'] } },
        messages: {
            incomplete: 'The claim `{phrase}` has {has}, but {lacks}; expected 3 of number, unit, baseline, and time window.\n`<what> went from <before> to <after> within <time>` gives all four.',
            noNumber: '`{field}` has no number (`{phrase}`), expected what changed, with unit, before and after.\nWrite `<what> went from <before> to <after> within <time>`; if nothing was measured, count something now: users, errors, hours, money.',
        },
    },
    *check({ fields }, { list, vocabulary, read }) {
        for (const option of list('fields')) {
            const name = vocabulary.canonical(option) ?? option;
            const field = fields.get(name);
            // What is still blank or template text, or of another kind, is for other rules.
            if (field === undefined || vocabulary.isBlankField(field) || !isText(field.value))
                continue;
            if (templatesIn(field, vocabulary).length > 0)
                continue;
            const found = field.texts.flatMap((prose) => {
                const reading = read(prose);
                return reading.isEnglish ? claimsIn(reading).map((claim) => ({ prose, claim })) : [];
            });
            const first = found.find(({ claim }) => claim.numbers > 0) ?? found[0];
            if (first === undefined)
                continue;
            const at = placeOf(first.prose, first.claim);
            if (first.claim.numbers === 0) {
                yield { messageId: 'noNumber', ...at, data: { ...at.data, field: name } };
                continue;
            }
            const { has, lacks } = numbers_quality_partsOf(found.map(({ claim }) => claim));
            if (has.length >= ENOUGH)
                continue;
            yield { messageId: 'incomplete', ...at, data: { ...at.data, has: (0,message/* listOf */.c3)(has), lacks: (0,message/* listOf */.c3)(lacks) } };
        }
    },
};
/** What the sentences of a field give together, because they explain one another: a before may have its own sentence. */
function numbers_quality_partsOf(claims) {
    const any = (part) => claims.some((claim) => claim[part]);
    const numbers = claims.reduce((sum, claim) => sum + claim.numbers, 0);
    const parts = [
        ['unit', any('unit')],
        ['baseline', any('base') || (numbers > 1 && any('contrast'))],
        ['time window', any('window')],
    ];
    const given = parts.filter(([, there]) => there).map(([part]) => `a ${part}`);
    return {
        has: ['a number', ...given],
        lacks: parts.filter(([, there]) => !there).map(([part]) => `no ${part}`),
    };
}
function placeOf(prose, { start, end }) {
    return { at: prose.locate(start, end), data: { phrase: prose.text.slice(start, end) } };
}

;// CONCATENATED MODULE: ./build/src/rules/support/phrases.js
/** Words before a phrase, in the same clause, that turn it round: `not a one-off`, `instead of another one-off`. */
const NEGATIONS = /\b(?:not|never|no|without|instead of|rather than|beyond|more than|replaced)(?:\s+[^\s.,:;!?]+){0,3}\s+$/i;
/** One expression a list, made once: a run asks for the same lists in every document. */
const patterns = new WeakMap();
/** The first of the phrases that stands in `text` at the start of a word and is not negated. */
function findPhrase(text, phrases) {
    if (phrases.length === 0)
        return null;
    const pattern = patterns.get(phrases) ?? patternOf(phrases);
    patterns.set(phrases, pattern);
    for (const { index: start, 0: phrase } of text.matchAll(pattern)) {
        if (!NEGATIONS.test(text.slice(Math.max(0, start - 40), start)))
            return { start, end: start + phrase.length };
    }
    return null;
}
/** Case, kinds of dash and white space do not matter; a phrase of up to three letters is a whole word. */
function patternOf(phrases) {
    const sources = phrases.map((phrase) => {
        const source = phrase
            .trim()
            .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
            .replace(/\s+/g, '\\s+')
            .replace(/[-\u2010-\u2015]/g, '[-\\u2010-\\u2015]');
        return phrase.length <= 3 ? `${source}(?![\\p{L}\\p{N}])` : source;
    });
    return new RegExp(`(?<![\\p{L}\\p{N}])(?:${sources.join('|')})`, 'giu');
}

;// CONCATENATED MODULE: ./build/src/rules/one-off-cleanup.js



const oneOffCleanup = {
    id: 'one-off-cleanup',
    meta: {
        description: 'A security-hygiene story changes the normal delivery path; a one-off cleanup is not enough.',
        severity: 'error',
        ofWhole: ['oneOff', 'unsure'],
        atMost: { unsure: 'warning' },
        options: {
            types: { description: 'The story types that it is for.', default: ['security-hygiene'] },
            fields: { description: 'The fields that name the delivery path.', default: ['normal_delivery_path'] },
            phrases: { description: 'More words that name a one-off, at the start of a word.', default: [] },
            paths: {
                description: 'More words that name a normal delivery path, at the start of a word; where one is found, the rule is silent.',
                default: [],
            },
        },
        messages: {
            oneOff: 'The delivery path is a one-off (`{phrase}`), expected the normal path of every later change.\nSay what now happens on each build, merge or deploy without anyone remembering it; a cleanup alone is not this type of story.',
            unsure: 'The delivery path may be a one-off (`{phrase}`), expected the normal path of every later change.\nSay what now happens on each build, merge or deploy without anyone remembering it.',
        },
    },
    *check(document, context) {
        const { list, vocabulary } = context;
        if (document.type === null || !list('types').includes(document.type))
            return;
        for (const name of list('fields')) {
            const field = document.fields.get(vocabulary.canonical(name) ?? name);
            if (field === undefined || vocabulary.isBlankField(field) || !isText(field.value))
                continue;
            if (field.texts.some(({ text }) => findPhrase(text, list('paths')) !== null))
                continue;
            yield* oneOffIn(field.texts, context);
        }
    },
};
/** From which confidence on a one-off is reported, and the same where surely nothing recurs. */
const LIKELY = 0.5;
const LIKELY_ALONE = 0.35;
/** One finding for a field that tells a one-off and nothing that recurs. Phrases of the options count in any language. */
function* oneOffIn(texts, { read, list }) {
    const judged = texts.map((prose) => {
        const reading = read(prose);
        const [recurring, oneOff] = reading.isEnglish ? reading.judge('delivery', ['recurring', 'oneoff']) : [];
        return { prose, reading, recurring, oneOff };
    });
    if (judged.some(({ recurring }) => recurring?.state === 'present'))
        return;
    const open = judged.some(({ recurring }) => recurring?.state === 'unsure');
    for (const { prose, reading, recurring, oneOff } of judged) {
        const isLikely = (oneOff?.confidence ?? 0) >= (recurring?.state === 'absent' ? LIKELY_ALONE : LIKELY);
        const told = isLikely && oneOff?.closest ? sentencesOf(reading, [oneOff.closest]) : [];
        const found = findPhrase(prose.text, list('phrases')) ?? told[0];
        if (found === undefined)
            continue;
        const sure = !open && (found !== told[0] || oneOff?.state === 'present');
        const data = { phrase: prose.text.slice(found.start, found.end) };
        yield { messageId: sure ? 'oneOff' : 'unsure', at: prose.locate(found.start, found.end), data };
        return;
    }
}

;// CONCATENATED MODULE: ./build/src/rules/ownership.js



/** So many acts of one's own, and none of anybody else, are worth a note. */
const MANY = 5;
/** What names the others. */
const TEAM = new Set('team teams teammates colleague colleagues coworker coworkers'.split(' ').map(tokens/* hashOf */.qQ));
const ownership = {
    id: 'ownership',
    meta: {
        description: 'What was done and decided has an owner: what I did is told as `I`, and the team has its part.',
        severity: 'warning',
        ofWhole: ['onlyWe', 'onlyI'],
        atMost: { onlyI: 'note' },
        messages: {
            onlyWe: 'What was done is told as `we` or in the passive ({count}, the first: `{act}`), never as `I`; expected what you did yourself.\nSay `I` for what you built or decided, and name who did the rest: `I wrote <what>, and <name or team> ran <what>`.',
            onlyI: 'Everything is told as `I` ({count}) in a story that has others in it (`{team}`); expected their part too.\nName one thing that somebody else built or decided, and where your part ended: `<what> was mine, <what> was <name or team>`.',
        },
    },
    *check(document, context) {
        for (const { prose, prompt } of document.answers) {
            const reading = context.read(prose);
            // What one would do is no act yet.
            const { prompts } = context.vocabulary.preset;
            const looksForward = prompt !== null && prompts[prompt]?.looksForward === true;
            const [I] = reading.judge('virtues', ['own']);
            if (looksForward || !reading.isEnglish || I === undefined)
                continue;
            const [ours, ...more] = sureSentences(prose, context, 'we').filter(({ start, end }) => !/\bI\b/i.test(prose.text.slice(start, end)));
            const passages = unquoted(prose.text, I.passages);
            const own = sentencesOf(reading, passages);
            const [mine] = own;
            // What comes closest may be somebody else's `I`, in quotation marks.
            const quoted = I.closest !== null && unquoted(prose.text, [I.closest]).length === 0;
            if (ours !== undefined && mine === undefined && (quoted || I.state === 'absent')) {
                const act = prose.text.slice(ours.start, ours.end);
                const data = { count: (0,message/* plural */.LS)(1 + more.length, 'sentence'), act };
                yield { messageId: 'onlyWe', at: prose.locate(ours.start, ours.end), data };
            }
            else if (I.state === 'present' && mine !== undefined && ours === undefined && own.length >= MANY) {
                const team = teamIn(reading);
                if (team === null || tellsMore(reading, passages, mine.start))
                    continue;
                const data = { count: (0,message/* plural */.LS)(own.length, 'sentence'), team };
                yield { messageId: 'onlyI', at: prose.locate(mine.start, mine.end), data };
            }
        }
    },
};
/** The first word that names the others. */
function teamIn({ text, tokens, range }) {
    for (let row = range.from; row < range.to; row++) {
        if (TEAM.has(tokens.hash[row] ?? 0))
            return text.slice(tokens.start[row], tokens.end[row]);
    }
    return null;
}
/** Whether there is more than acts of one's own and outcomes from an offset on: it may be the part of the others. */
function tellsMore(reading, own, from) {
    const [evidence] = reading.judge('answers', ['evidence']);
    const known = [...own, ...(evidence?.passages ?? [])].sort((a, b) => a.start - b.start);
    return sentencesWithout(reading, known).some(({ start }) => start > from);
}

;// CONCATENATED MODULE: ./build/src/rules/prompt-elements.js

const promptElements = {
    id: 'prompt-elements',
    meta: {
        description: 'An answer to a prompt contains what a strong answer to it contains.',
        severity: 'note',
        ofWhole: ['missing'],
        messages: {
            missing: 'The answer shows {found} of {total} elements of `{prompt}`, {missing}.\n{edit}.',
        },
    },
    *check(document, { scores }) {
        for (const [index, { elements }] of scores.entries()) {
            const answer = document.answers[index];
            if (answer?.prompt == null || answer.prose.text.trim() === '')
                continue;
            const open = elements.filter(({ at }) => at === null);
            const missing = open.filter(({ state }) => state === 'absent');
            const unclear = open.filter(({ state }) => state !== 'absent');
            const [first] = [...missing, ...unclear];
            if (first === undefined)
                continue;
            const data = {
                found: elements.length - open.length,
                total: elements.length,
                prompt: answer.prompt,
                missing: [named('missing', missing), named('unclear', unclear)]
                    .filter((part) => part !== '')
                    .join('; '),
                edit: first.edit.replace(/\.$/, ''),
            };
            yield { messageId: 'missing', at: answer.anchor, data };
        }
    },
};
function named(what, elements) {
    return elements.length === 0 ? '' : `${what}: ${(0,message/* listOf */.c3)(elements.map(({ label }) => label))}`;
}

;// CONCATENATED MODULE: ./build/src/rules/prompt-id.js



const promptId = {
    id: 'prompt-id',
    meta: {
        description: 'A prompt answer, and a heading `Answer: …`, names one of the prompts.',
        severity: 'error',
        ofWhole: ['missing'],
        messages: {
            missing: 'Missing `prompt`, expected one of {choices}.\nWrite one of them behind `prompt:` in the frontmatter.',
            unknown: 'Unknown prompt `{value}`, expected one of {choices}.\nChange it to the prompt that this answers.',
            heading: 'Unknown prompt `{value}`, expected one of {choices}.\nName one of them, or write `Answer` alone as the heading.',
            suggest: 'Unknown prompt `{value}`, expected one of {choices}.\nDid you mean `{near}`?',
        },
    },
    *check(document, { vocabulary }) {
        const { kind, frontmatter, fields, prompt, answers } = document;
        const known = Object.keys(vocabulary.preset.prompts);
        const choices = (0,message/* choicesIn */.sF)(known);
        const nearOf = (value) => vocabulary.promptOf(value) ?? (0,keys/* suggest */.Z)(value, known);
        if (kind === 'answer' && frontmatter !== null) {
            const at = trimmed(document, fields.get('prompt')?.valueSpan ?? frontmatter.openSpan);
            if (prompt === null)
                yield { messageId: 'missing', at, data: { choices } };
            else if (!known.includes(prompt)) {
                yield unknownChoice('unknown', at, { value: prompt, choices }, nearOf(prompt));
            }
        }
        for (const { unknownPrompt } of answers) {
            if (unknownPrompt === null)
                continue;
            const { text: value, span } = unknownPrompt;
            yield unknownChoice('heading', wordsIn(document, value, span), { value, choices }, nearOf(value));
        }
    },
};
/** Where the words stand in the heading; the whole heading where marks stand between them. */
function wordsIn(document, words, heading) {
    const at = document.text.slice(heading.start, heading.end).lastIndexOf(words);
    if (at === -1)
        return heading;
    return { start: heading.start + at, end: heading.start + at + words.length };
}

// EXTERNAL MODULE: ./build/src/presets/vocabulary.js + 1 modules
var presets_vocabulary = __nccwpck_require__(5298);
;// CONCATENATED MODULE: ./build/src/rules/support/unknown-keys.js


/** Keys that other readers of the same file use (note apps, site generators), or that people keep beside a story. */
const COMMON_KEYS = new Set(('aliases author categories category created cssclasses description id lang language layout modified permalink ' +
    'publish slug summary updated weight company employer level location notes period project role source team year').split(' '));
/** The keys of a document that nothing reads, in their order. */
function unknownKeys(document, vocabulary) {
    const known = [...vocabulary.fieldNames, ...presets_vocabulary/* META_KEYS */.h];
    const taken = new Set(document.entries.map(({ label }) => vocabulary.canonical(label)));
    const unknown = document.entries.filter(({ label }) => vocabulary.canonical(label) === null && !COMMON_KEYS.has((0,keys/* normalizeKey */.l)(label)));
    return unknown.map((entry) => {
        const near = (0,keys/* suggest */.Z)(entry.label, known);
        const renamable = near !== null && !taken.has(near);
        taken.add(near);
        return { entry, near, renamable };
    });
}

;// CONCATENATED MODULE: ./build/src/rules/required-fields.js


const MEND = 'Add `{field}:` to the frontmatter, or a section `## {title}`: {hint}.';
const requiredFields = {
    id: 'required-fields',
    meta: {
        description: 'A story gives the four fields that every story needs and the ones of its own type.',
        severity: 'error',
        ofWhole: ['common', 'ofType', 'misspelled'],
        messages: {
            common: `Missing field \`{field}\`, which every story needs.\n${MEND}`,
            ofType: `Missing field \`{field}\`, which every story of type \`{type}\` needs.\n${MEND}`,
            misspelled: 'Missing field `{field}`, expected it where the key `{key}` stands.\nRename the key to `{field}`.',
        },
    },
    *check(document, { vocabulary, required }) {
        const missing = required.filter(({ field }) => field === null);
        if (document.frontmatter === null || missing.length === 0)
            return;
        // What is missing has no place of its own: point at what asks for it.
        const { openSpan } = document.frontmatter;
        const typeSpan = document.fields.get('type')?.valueSpan ?? openSpan;
        const unknown = unknownKeys(document, vocabulary);
        for (const { name, spec } of missing) {
            const typo = unknown.find(({ near, renamable }) => renamable && near === name)?.entry;
            const common = Object.hasOwn(vocabulary.preset.commonFields, name);
            if (typo !== undefined) {
                // Adding the key beside its misspelling would make two of them once that is mended.
                const at = typo.keySpan;
                const data = { field: name, key: typo.label };
                yield { messageId: 'misspelled', at, data, fix: replace(at, name) };
            }
            else {
                yield {
                    messageId: common ? 'common' : 'ofType',
                    at: common ? openSpan : typeSpan,
                    data: { field: name, type: document.type ?? '', title: spec.title, hint: spec.hint },
                    ...insertKey(document, name, spec.hint),
                };
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/src/rules/story-type.js



const storyType = {
    id: 'story-type',
    meta: {
        description: 'A story names one of the story types, which decides what it must give.',
        severity: 'error',
        ofWhole: ['missing'],
        messages: {
            missing: 'Missing `type`, expected one of {choices}.\nWrite one of them behind `type:` in the frontmatter.',
            unknown: 'Unknown story type `{value}`, expected one of {choices}.\nChange it to the type that the story shows.',
            suggest: 'Unknown story type `{value}`, expected one of {choices}.\nDid you mean `{near}`?',
        },
    },
    *check(document, { vocabulary: { preset } }) {
        const { kind, frontmatter, fields, type } = document;
        if (kind !== 'story' || frontmatter === null)
            return;
        const known = Object.keys(preset.storyTypes);
        const choices = (0,message/* choicesIn */.sF)(known);
        const at = trimmed(document, fields.get('type')?.valueSpan ?? frontmatter.openSpan);
        if (type === null)
            yield { messageId: 'missing', at, data: { choices } };
        else if (!known.includes(type)) {
            yield unknownChoice('unknown', at, { value: type, choices }, (0,keys/* suggest */.Z)(type, known));
        }
    },
};

;// CONCATENATED MODULE: ./build/src/rules/unknown-field.js



const unknownField = {
    id: 'unknown-field',
    meta: {
        description: 'Every key of the frontmatter is one that something reads; a typo gets a suggestion.',
        severity: 'warning',
        options: { allow: { description: 'More keys that a document may have.', default: [] } },
        messages: {
            unknown: 'Unknown key `{key}`, which nothing reads.\nMove its text to a field or into the answer, or list the key in the option `allow` of this rule.',
            suggest: 'Unknown key `{key}`, which nothing reads.\nDid you mean `{near}`?',
        },
    },
    *check(document, { vocabulary, list }) {
        const allowed = new Set(list('allow').map(keys/* normalizeKey */.l));
        for (const { entry, near, renamable } of unknownKeys(document, vocabulary)) {
            const { label: key, keySpan: at } = entry;
            if (allowed.has((0,keys/* normalizeKey */.l)(key)))
                continue;
            if (near === null)
                yield { messageId: 'unknown', at, data: { key } };
            else {
                const fix = renamable ? { fix: replace(at, near) } : {};
                yield { messageId: 'suggest', at, data: { key, near }, ...fix };
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/src/rules/unreadable-file.js

const unreadableFile = {
    id: 'unreadable-file',
    meta: {
        description: 'A matched file is text in UTF-8 and of a size that somebody could read aloud.',
        severity: 'error',
        readsBroken: true,
        messages: {
            tooLarge: 'The file has {size}, more than the {limit} that are read.\nSplit it: one story or answer a file.',
            notText: 'The file is not UTF-8 text.\nSave it as UTF-8.',
            unreadable: 'The file could not be read: {reason}.\nCheck that it exists and may be read.',
        },
    },
    check: (document) => problemsOf(document, 'unreadable-file'),
};

// EXTERNAL MODULE: ./build/src/reader/moods.js
var moods = __nccwpck_require__(4281);
;// CONCATENATED MODULE: ./build/src/rules/support/named-values.js



const QUESTION = (0,reader_shapes/* shapeId */.Hy)('question');
/** Each value that a text names without its own words for it, where it is named first. Offsets into the text. */
function namedValuesIn({ tokens, range }, values) {
    const found = [...phrasesOf(values).in(tokens, range)];
    const shown = new Set(found.flatMap(({ value }) => (value.part === 'shown' ? [value.of] : [])));
    const termEnds = new Map(found.flatMap(({ from, to, value }) => (value.part === 'term' ? [[from, to]] : [])));
    const named = new Map();
    let termEnd = 0;
    for (const { from, to, value } of found) {
        termEnd = Math.max(termEnd, termEnds.get(from) ?? 0);
        if (value.part !== 'named' || to <= termEnd || shown.has(value.of) || named.has(value.of))
            continue;
        if (isAsked(tokens, from) || isDenied(tokens, from))
            continue;
        named.set(value.of, { start: tokens.start[from] ?? 0, end: tokens.end[to - 1] ?? 0 });
    }
    return [...named].map(([of, span]) => ({ of, ...span }));
}
/** Whether a question mark ends the sentence of a row. */
function isAsked({ sentence, firstOf, shape }, row) {
    return shape[(firstOf[(sentence[row] ?? 0) + 1] ?? 0) - 1] === QUESTION;
}
/** Whether one of the two words before a row, in its sentence, denies it: `not reliable`, `was not very safe`. */
function isDenied(tokens, row) {
    const first = tokens.firstOf[tokens.sentence[row] ?? 0] ?? 0;
    return [row - 1, row - 2].some((before) => before >= first && (0,moods/* isNegation */.Ct)(tokens, before));
}
const named_values_known = new WeakMap();
/** What names values, what only looks like it, and what shows them; made once for a preset. */
function phrasesOf(values) {
    let phrases = named_values_known.get(values);
    if (phrases !== undefined)
        return phrases;
    phrases = new reader_phrases/* Phrases */.p();
    for (const of of values) {
        for (const name of of.names)
            phrases.add(name, { of, part: 'named' });
        for (const term of of.terms ?? [])
            phrases.add(term, { of, part: 'term' });
        for (const word of of.shows ?? [])
            phrases.add(word, { of, part: 'shown' });
    }
    named_values_known.set(values, phrases);
    return phrases;
}

;// CONCATENATED MODULE: ./build/src/rules/value-without-mechanism.js

const valueWithoutMechanism = {
    id: 'value-without-mechanism',
    meta: {
        description: 'An answer that names a value also names the engineering that it stands for.',
        severity: 'warning',
        ofWhole: ['untranslated'],
        messages: {
            untranslated: 'The answer names {value} (`{words}`) and no mechanism of it, expected its engineering translation: {translation}.\nName the one that you built or ran, in this answer: `I <did what>, so that <what became possible>`.',
        },
    },
    *check({ answers }, { vocabulary: { preset }, read, scorer, scores }) {
        for (const [index, { prose }] of answers.entries()) {
            const score = scores[index];
            const reading = read(prose);
            if (score === undefined || !reading.isEnglish || !lacksMechanism(score, scorer, reading))
                continue;
            for (const { of, start, end } of namedValuesIn(reading, preset.values)) {
                const { value, translation } = of;
                const data = { value: value.toLowerCase(), translation, words: prose.text.slice(start, end) };
                yield { messageId: 'untranslated', at: prose.locate(start, end), data };
            }
        }
    },
};
/** Whether surely no mechanism is there; words that the literal scorer counts are none yet. */
function lacksMechanism({ missing, unsure }, scorer, reading) {
    if (scorer === 'literal')
        return reading.judge('answers', ['mechanism'])[0]?.state === 'absent';
    return missing.includes('mechanism') && !unsure.includes('mechanism');
}

;// CONCATENATED MODULE: ./build/src/rules/virtue-claim.js

const virtueClaim = {
    id: 'virtue-claim',
    meta: {
        description: 'No sentence only claims a virtue of its speaker; what was done shows it.',
        severity: 'warning',
        messages: {
            claim: 'The sentence claims a virtue (`{claim}`) and names no action, expected an act that shows it.\nReplace it with what you did: `I <did what>, and <what came of it>`.',
        },
    },
    *check(document, context) {
        for (const { prose, sentence } of sentencesWith(document, context, 'virtue')) {
            const data = { claim: prose.text.slice(sentence.start, sentence.end) };
            yield { messageId: 'claim', at: prose.locate(sentence.start, sentence.end), data };
        }
    },
};

;// CONCATENATED MODULE: ./build/src/rules/index.js























/** Every rule, in the order in which a document's author meets them. */
const rules_rules = [
    unreadableFile,
    frontmatterSyntax,
    frontmatterMissing,
    storyType,
    promptId,
    requiredFields,
    emptyField,
    unknownField,
    fieldValue,
    fieldSubstance,
    oneOffCleanup,
    numbersQuality,
    answerMissing,
    answerScore,
    promptElements,
    virtueClaim,
    valueWithoutMechanism,
    hedging,
    keywordStuffing,
    answerLength,
    balance,
    ownership,
    followUps,
];

;// CONCATENATED MODULE: ./build/src/builtin.js





/** What comes with the product. Hosts hand it to everything below, which knows none of it by name. */
const builtIn = { rules: rules_rules, base: base, presets: { 'ai-lab': aiLab } };
/**
 * The configuration that layers and options make, later layers over earlier ones and options over all.
 *
 * @throws {ConfigError} when a layer names a preset that does not exist
 */
function resolveConfig(layers = ['ai-lab'], options = {}) {
    return (0,config/* mergeLayers */.J)(builtIn, layers, options);
}
/** Checks sources by the built-in rules. Same input, same report; nothing that an author wrote makes it throw. */
function check(sources, { config = resolveConfig(), ...options }) {
    return lint(sources, { ...options, config, rules });
}


/***/ }),

/***/ 2779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ scopeReport),
/* harmony export */   i: () => (/* binding */ SCOPES)
/* harmony export */ });
/* harmony import */ var _linter_linter_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5690);
/* harmony import */ var _linter_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3673);


const SCOPES = ['all', 'changed-files', 'changed-lines'];
/**
 * A report with the findings that a scope takes in, counted and judged anew: only what is shown can fail. Where it is
 * not known what changed, all is shown, and the report says why.
 */
function scopeReport(report, asked, found, rules) {
    if ('reason' in found) {
        return { ...report, scope: { ..._linter_linter_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYTHING */ .Qz, reason: asked === 'all' ? null : found.reason } };
    }
    const documents = new Map(report.documents.map((document) => [document.filePath, document]));
    const findings = report.findings.filter((finding) => asked === 'all' ||
        isTouched(finding, asked, found, documents.get(finding.filePath), isOfWhole(finding, rules)));
    const counts = { ...report.counts, ...(0,_linter_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .countFindings */ .G)(findings) };
    const hidden = report.findings.length - findings.length;
    return {
        ...report,
        verdict: (0,_linter_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictOf */ .V)(counts, report.limits),
        counts,
        findings,
        scope: { name: asked, base: found.base, reason: null, hidden },
    };
}
/** Whether a finding lies in what changed. */
function isTouched(finding, scope, { files }, document, ofWhole) {
    const file = files.get(finding.filePath);
    if (file === undefined)
        return false;
    if (scope === 'changed-files' || file.lines === null || ofWhole)
        return true;
    if (document !== undefined && isJudgedAnew(document))
        return true;
    const { line, endLine, endColumn } = finding;
    const lastLine = endColumn === 1 && endLine > line ? endLine - 1 : endLine;
    return file.lines.some(({ start, end }) => start <= lastLine && line <= end);
}
/** A draft that became ready, or a file that could not be parsed, is judged in full for the first time. */
function isJudgedAnew({ status, change }) {
    const before = change?.before ?? null;
    return before !== null && (before.broken || before.status !== status);
}
/** Whether a finding may come from an edit elsewhere in its file, or from what is there no more. */
function isOfWhole({ ruleId, messageId }, rules) {
    const meta = rules.find(({ id }) => id === ruleId)?.meta;
    // What keeps a file from being read concerns all of it.
    return meta?.readsBroken === true || meta?.ofWhole?.includes(messageId) === true;
}


/***/ }),

/***/ 6708:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2162);

process.exitCode = await (0,_main_js__WEBPACK_IMPORTED_MODULE_0__/* .main */ .i)(process.argv.slice(2));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 2162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  i: () => (/* binding */ main)
});

// UNUSED EXPORTS: EXIT

// EXTERNAL MODULE: ./node_modules/commander/index.js
var commander = __nccwpck_require__(8909);
;// CONCATENATED MODULE: ./node_modules/commander/esm.mjs


// wrapper to provide named exports for ESM.
const {
  /* program */ "DM": program,
  /* createCommand */ "gu": createCommand,
  /* createArgument */ "er": createArgument,
  /* createOption */ "Ww": createOption,
  /* CommanderError */ "b7": CommanderError,
  /* InvalidArgumentError */ "Di": InvalidArgumentError,
  /* InvalidOptionArgumentError */ "a2": InvalidOptionArgumentError, // deprecated old name
  /* Command */ "uB": Command,
  /* Argument */ "ef": Argument,
  /* Option */ "c$": Option,
  /* Help */ "_V": Help,
} = commander;

// EXTERNAL MODULE: ./build/src/config/config.js + 1 modules
var config = __nccwpck_require__(4033);
// EXTERNAL MODULE: ./build/src/host/git.js
var git = __nccwpck_require__(260);
// EXTERNAL MODULE: ./build/src/host/workspace.js
var host_workspace = __nccwpck_require__(8213);
// EXTERNAL MODULE: ./build/src/product.js + 1 modules
var product = __nccwpck_require__(617);
// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __nccwpck_require__(6209);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/src/changes/scope.js
var scope = __nccwpck_require__(2779);
// EXTERNAL MODULE: ./build/src/scorer/score.js
var scorer_score = __nccwpck_require__(8012);
// EXTERNAL MODULE: ./build/src/text/keys.js
var keys = __nccwpck_require__(1985);
// EXTERNAL MODULE: ./build/src/text/message.js
var message = __nccwpck_require__(9962);
// EXTERNAL MODULE: ./build/src/builtin.js + 50 modules
var builtin = __nccwpck_require__(4969);
// EXTERNAL MODULE: ./build/src/linter/linter.js + 2 modules
var linter_linter = __nccwpck_require__(5690);
// EXTERNAL MODULE: ./build/src/host/config-file.js
var config_file = __nccwpck_require__(8683);
// EXTERNAL MODULE: ./build/src/host/kinds.js
var kinds = __nccwpck_require__(3779);
// EXTERNAL MODULE: ./build/src/host/model.js
var model = __nccwpck_require__(833);
// EXTERNAL MODULE: ./build/src/host/read-text.js
var read_text = __nccwpck_require__(4384);
// EXTERNAL MODULE: ./build/src/host/text-file.js
var text_file = __nccwpck_require__(944);
;// CONCATENATED MODULE: ./build/src/host/run.js









/**
 * Finds, reads and judges what the options name: the one way in for the command line and the Action.
 *
 * @throws {UsageError} when nothing matches or a path names nothing
 * @throws {ConfigError} when the configuration is invalid
 * @throws {GitError} when git is needed and fails
 */
async function run(options, onProgress) {
    if (options.paths.includes('') || options.configPath === '')
        throw new host_workspace/* UsageError */.eb('an empty path, expected one that names something');
    const workspace = (0,host_workspace/* locateWorkspace */.mO)(options.cwd, options.fallbackRoot);
    if (options.staged)
        return (await __nccwpck_require__.e(/* import() */ 15).then(__nccwpck_require__.bind(__nccwpck_require__, 15))).runStaged(options, workspace);
    const loaded = await loadFromDisk(options, workspace);
    const config = (0,builtin/* resolveConfig */.pE)(loaded.layers, options);
    if (options.stdin !== undefined)
        return runStdin(options.stdin, config, loaded, workspace);
    // Only here, because the hook has no use for globbing and every millisecond of it is felt.
    const { discover } = await Promise.all(/* import() */[__nccwpck_require__.e(648), __nccwpck_require__.e(28)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7028));
    const { files, skipped, warnings } = discover(workspace, config, loaded.prefix, options.paths, options.allowEmpty);
    if (files.length === 0 && skipped.length === 0 && !options.allowEmpty)
        throw nothingMatched(config);
    const linter = new linter_linter/* Linter */.p$({ rules: builtin/* builtIn */.wx.rules, loadModel: model/* loadModel */.c, config, prefix: loaded.prefix });
    for (const skip of skipped)
        linter.skip(skip);
    for (const [done, { filePath, kind }] of files.entries()) {
        const waiting = onProgress?.(done, files.length);
        if (waiting !== undefined)
            await waiting;
        linter.add((0,text_file/* readSource */.o$)(external_node_path_.join(workspace.root, filePath), filePath, kind));
    }
    if (options.changes === undefined && (options.scope ?? 'all') === 'all')
        return { report: linter.report(), workspace, warnings };
    const { reportChanges } = await __nccwpck_require__.e(/* import() */ 701).then(__nccwpck_require__.bind(__nccwpck_require__, 7701));
    return { report: await reportChanges(linter, files, workspace.root, options), workspace, warnings };
}
function nothingMatched({ stories, answers }) {
    const globs = [...stories, ...answers].map((glob) => `\`${glob}\``).join(', ');
    return new host_workspace/* UsageError */.eb(`no file matches ${globs}, expected stories or answers there (or --allow-empty)`);
}
/** The configuration on disk: the one that was named, or the nearest. */
async function loadFromDisk({ configPath }, workspace) {
    const { root } = workspace;
    if (configPath === undefined)
        return (0,config_file/* findConfig */.u0)(workspace, (0,read_text/* diskReader */.lJ)(root, root));
    const { filePath, read } = (0,read_text/* namedConfig */.ec)(configPath, workspace);
    return (0,config_file/* loadConfig */.Z9)(filePath, workspace, read);
}
function runStdin({ text, filePath }, config, { prefix }, workspace) {
    const linter = new linter_linter/* Linter */.p$({ rules: builtin/* builtIn */.wx.rules, loadModel: model/* loadModel */.c, config, prefix });
    const local = (0,host_workspace/* toPosix */.d7)(external_node_path_.relative(workspace.root, (0,host_workspace/* realParent */.b1)(external_node_path_.resolve(workspace.cwd, filePath))));
    linter.add((0,text_file/* sourceOf */.vz)(local, (0,kinds/* kindsOf */.tG)(config, prefix).of(local), text));
    return { report: linter.report(), workspace, warnings: [] };
}

// EXTERNAL MODULE: ./build/src/report/counts.js
var counts = __nccwpck_require__(2886);
;// CONCATENATED MODULE: ./build/src/cli/changed.js


/**
 * What the options ask for. `--changed stories` is meant as two things, where `stories` is a path and no commit.
 *
 * @throws {UsageError} when a base is named that is not there
 */
async function chooseChanged(paths, { changed, changedIsGlued, scope = 'changed-lines' }, cwd) {
    if (changed === undefined && scope === 'all')
        return { paths };
    const { root, inGit } = (0,host_workspace/* locateWorkspace */.mO)(cwd);
    if (!inGit)
        throw new host_workspace/* UsageError */.eb(`${cwd} is in no git repository, expected one for --changed`);
    const { changesByGit } = await __nccwpck_require__.e(/* import() */ 651).then(__nccwpck_require__.bind(__nccwpck_require__, 2651));
    const from = 'merge-base';
    if (typeof changed !== 'string')
        return { paths, scope, changes: changesByGit({ from }) };
    const { commitOf, namedCommit } = await __nccwpck_require__.e(/* import() */ 38).then(__nccwpck_require__.bind(__nccwpck_require__, 1038));
    const mayBePath = !changedIsGlued && isPath(changed, cwd);
    // A branch that only `origin` has gives way to a path of its name.
    const commit = mayBePath ? commitOf(root, changed) : namedCommit(root, changed);
    if (commit !== null)
        return { paths, scope, changes: changesByGit({ base: changed, from }) };
    if (mayBePath)
        return { paths: [changed, ...paths], scope, changes: changesByGit({ from }) };
    const or = changedIsGlued ? '' : ' and no file';
    throw new host_workspace/* UsageError */.eb(`no commit${or} \`${changed}\`, expected --changed=BASE with a branch, tag or commit`);
}
/** Whether something is there, or it is a glob: no name of a branch has these characters. */
function isPath(word, cwd) {
    return /[*?[]/.test(word) || (0,host_workspace/* entryAt */._f)(external_node_path_.resolve(cwd, word)) !== undefined;
}

// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __nccwpck_require__(7336);
;// CONCATENATED MODULE: ./build/src/cli/color.js

/** Whether standard output is coloured: the option first, then NO_COLOR and FORCE_COLOR, then whether somebody is looking. */
function wantsColor(option) {
    if (option !== undefined)
        return option;
    const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
    if (NO_COLOR)
        return false;
    if (FORCE_COLOR !== undefined)
        return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
    return Boolean(process.stdout.isTTY) && TERM !== 'dumb' && picocolors.isColorSupported;
}

;// CONCATENATED MODULE: ./build/src/host/write-file.js


let holding = false;
/**
 * Listening to an interrupt holds it until synchronous work is done; then it ends the process as if nobody had listened.
 */
function holdInterrupts() {
    if (holding)
        return;
    holding = true;
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
        process.once(signal, () => process.kill(process.pid, signal));
    }
}
/**
 * Writes a file whole or not at all: into a temporary file beside it, then by renaming. Folders on the way are made. A
 * symbolic link to a file is replaced, so that a repository cannot lead the writing elsewhere; `/dev/null`,
 * `/dev/stdout`, a pipe and the like stay what they are and are written to.
 */
function writeFileAtomic(file, text) {
    holdInterrupts();
    const target = (0,external_node_fs_.statSync)(file, { throwIfNoEntry: false });
    if (target?.isCharacterDevice() || target?.isFIFO() || target?.isSocket()) {
        (0,external_node_fs_.writeFileSync)(file, text);
        return;
    }
    const folder = external_node_path_.dirname(file);
    const unique = `${process.pid}-${Date.now().toString(36)}`;
    const temporary = external_node_path_.join(folder, `.${external_node_path_.basename(file)}.${unique}.tmp`);
    (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
    try {
        (0,external_node_fs_.writeFileSync)(temporary, text, { flag: 'wx' });
        (0,external_node_fs_.renameSync)(temporary, file);
    }
    catch (error) {
        (0,external_node_fs_.rmSync)(temporary, { force: true });
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/src/cli/print.js
/**
 * Writes to standard output and waits until it is taken. False when nobody reads on (`| head`), which is no error.
 *
 * @throws the system's error for anything else, such as a full disk
 */
function print(text) {
    return new Promise((resolve, reject) => {
        process.stdout.write(text, (error) => {
            if (!error)
                resolve(true);
            else if (error.code === 'EPIPE')
                resolve(false);
            else
                reject(new Error(`cannot write to standard output: ${error.code}`, { cause: error }));
        });
    });
}

;// CONCATENATED MODULE: ./build/src/cli/outputs.js




const FORMATS = ['text', 'json', 'github', 'markdown', 'sarif'];
/** Whether a program reads it, which expects a report also where there is nothing to say. */
function isForMachines(format) {
    return format === 'json' || format === 'sarif';
}
/** `json`, or `json=report.json`; null for anything else. */
function parseOutput(value) {
    const [name = '', ...rest] = value.split('=');
    const format = FORMATS.find((known) => known === name);
    const file = rest.join('=');
    if (format === undefined || (rest.length > 0 && file === ''))
        return null;
    return { format, file: rest.length > 0 ? file : null };
}
/** Files of their own have no terminal, so no colour, and no page to fit on. */
const NO_BUDGET = Number.MAX_SAFE_INTEGER;
async function render(report, format, context, toFile) {
    switch (format) {
        case 'text': {
            const { renderText } = await __nccwpck_require__.e(/* import() */ 970).then(__nccwpck_require__.bind(__nccwpck_require__, 4970));
            const displayPath = (filePath) => pathFrom(context, filePath);
            return renderText(report, { color: context.color && !toFile, quiet: context.quiet, displayPath });
        }
        case 'json':
            return (await __nccwpck_require__.e(/* import() */ 912).then(__nccwpck_require__.bind(__nccwpck_require__, 7912))).renderJson(report);
        case 'github':
            return (await __nccwpck_require__.e(/* import() */ 903).then(__nccwpck_require__.bind(__nccwpck_require__, 4903))).renderGithub(report);
        case 'sarif':
            return (await __nccwpck_require__.e(/* import() */ 120).then(__nccwpck_require__.bind(__nccwpck_require__, 3120))).renderSarif(report, builtin/* builtIn */.wx.rules);
        case 'markdown': {
            const { renderMarkdown } = await __nccwpck_require__.e(/* import() */ 940).then(__nccwpck_require__.bind(__nccwpck_require__, 1940));
            return renderMarkdown(report, { linkBase: null, budget: NO_BUDGET, overflow: null });
        }
    }
}
/** A path of the report as one would type it where the command was started. */
function pathFrom({ workspace, startedIn }, filePath) {
    return external_node_path_.relative(startedIn, external_node_path_.join(workspace.root, filePath));
}
/** Writes every report that was asked for; files first, so that what is printed is the last thing seen. */
async function writeOutputs(report, outputs, context) {
    for (const { format, file } of outputs) {
        if (file !== null)
            write(file, await render(report, format, context, true), context.workspace);
    }
    for (const { format, file } of outputs) {
        if (file === null)
            await print(await render(report, format, context, false));
    }
}
function write(file, text, { cwd }) {
    try {
        writeFileAtomic(external_node_path_.resolve(cwd, file), text);
    }
    catch (error) {
        throw new Error(`cannot write ${file}: ${error.code}`, { cause: error });
    }
}

;// CONCATENATED MODULE: ./build/src/cli/progress.js
/** Milliseconds before a progress bar appears, and between two of its states. */
const DELAY = 1000;
const INTERVAL = 100;
const WIDTH = 30;
/** A progress bar on a terminal, once a run takes more than a second; nothing anywhere else. */
function createProgress(stream) {
    const started = performance.now();
    let last = started;
    let shown = false;
    return {
        update(done, total) {
            const now = performance.now();
            if (now - last < INTERVAL)
                return undefined;
            last = now;
            if (stream.isTTY && now - started >= DELAY) {
                shown = true;
                const filled = Math.round((done / total) * WIDTH);
                stream.write(`\r[${'#'.repeat(filled)}${'.'.repeat(WIDTH - filled)}] ${done} of ${total} files`);
            }
            return new Promise((resolve) => setImmediate(resolve));
        },
        clear() {
            if (shown)
                stream.write('\r\u001b[K');
        },
    };
}

;// CONCATENATED MODULE: ./build/src/cli/stdin.js

/** Standard input; who sits at a terminal is told that it is waited for. */
function openStdin() {
    if (process.stdin.isTTY)
        process.stderr.write(`${product/* PRODUCT */.Ax}: reading standard input, end it with Ctrl-D\n`);
    return process.stdin;
}
/** All bytes of standard input. */
async function readStdin() {
    const chunks = [];
    for await (const chunk of openStdin())
        chunks.push(chunk);
    return Buffer.concat(chunks);
}

;// CONCATENATED MODULE: ./build/src/cli/check-command.js











/** Checks, reports, and gives the exit code. */
async function checkCommand(paths, flags) {
    const startedIn = process.cwd();
    const outputs = flags.format ?? [{ format: 'text', file: null }];
    refuseContradictions(paths, flags, outputs);
    const progress = createProgress(process.stderr);
    const stdin = flags.stdin ? { text: await readStdin(), filePath: flags.stdinFilename ?? '' } : undefined;
    const cwd = flags.C ?? startedIn;
    const isScoped = flags.changed !== undefined || flags.scope !== undefined;
    const options = {
        cwd,
        ...(isScoped ? await chooseChanged(paths, flags, cwd) : { paths }),
        configPath: flags.config,
        allowEmpty: flags.allowEmpty ?? false,
        staged: flags.staged ?? false,
        stdin,
        failOn: flags.failOn,
        maxWarnings: flags.maxWarnings,
        minScore: flags.minScore,
        scorer: flags.scorer,
    };
    const { report, workspace, warnings } = await run(options, progress.update).finally(progress.clear);
    const note = (0,counts/* scopeNote */.vs)(report);
    const isTold = outputs.some(({ format, file }) => format === 'text' && file === null) && !flags.quiet;
    if (report.scope.reason !== null && note !== null && !isTold)
        warnings.push(note);
    for (const warning of warnings)
        process.stderr.write(`${product/* PRODUCT */.Ax}: ${(0,report_escape/* logLine */.BP)(warning)}\n`);
    // A commit without documents is none of our business, unless a machine asked for a report.
    const silent = flags.staged && report.counts.documents === 0 && report.counts.skipped === 0;
    const asked = silent
        ? outputs.filter(({ format, file }) => file !== null || isForMachines(format))
        : outputs;
    await writeOutputs(report, asked, {
        workspace,
        startedIn,
        color: wantsColor(flags.color),
        quiet: flags.quiet ?? false,
    });
    return report.verdict === 'pass' ? 0 : 1;
}
function refuseContradictions(paths, flags, outputs) {
    if (outputs.filter(({ file }) => file === null).length > 1) {
        throw new host_workspace/* UsageError */.eb('two reports for standard output, expected one (give the others a file: --format json=report.json)');
    }
    const files = outputs.flatMap(({ file }) => (file === null ? [] : external_node_path_.resolve(file)));
    if (new Set(files).size < files.length)
        throw new host_workspace/* UsageError */.eb('two reports for one file, expected a file each');
    if (flags.stdin && (flags.staged || paths.length > 0)) {
        throw new host_workspace/* UsageError */.eb('--stdin takes its text from standard input, expected no paths and no --staged with it');
    }
    if ((flags.staged || flags.stdin) && (flags.changed !== undefined || flags.scope !== undefined)) {
        const option = flags.staged ? '--staged' : '--stdin';
        throw new host_workspace/* UsageError */.eb(`${option} says what is judged, expected no --changed and no --scope with it`);
    }
    if (flags.stdin && !flags.stdinFilename) {
        throw new host_workspace/* UsageError */.eb('--stdin without --stdin-filename, expected the path that the text stands for');
    }
    if (!flags.stdin && flags.stdinFilename !== undefined) {
        throw new host_workspace/* UsageError */.eb('--stdin-filename without --stdin, expected both');
    }
}

// EXTERNAL MODULE: ./build/src/document/scalar-text.js
var scalar_text = __nccwpck_require__(5611);
// EXTERNAL MODULE: ./build/src/linter/report-answers.js
var report_answers = __nccwpck_require__(5982);
// EXTERNAL MODULE: ./build/src/presets/vocabulary.js + 1 modules
var vocabulary = __nccwpck_require__(5298);
// EXTERNAL MODULE: ./build/src/reader/document-reader.js + 10 modules
var document_reader = __nccwpck_require__(1150);
;// CONCATENATED MODULE: ./build/src/report/explain.js


/** What stands under a passage that earned a point; no letter, so that it cannot be taken for text. */
const MARK = { mechanism: '^', evidence: '=' };
/** A text for a terminal, with what earned each point marked under it and told below, then the elements of its prompt. */
function explainScore(text, { signals, elements }, color) {
    const colors = picocolors.createColors(color);
    const paint = { mechanism: colors.cyan, evidence: colors.green };
    const lines = [];
    let start = 0;
    for (const raw of text.split('\n')) {
        lines.push((0,report_escape/* logLine */.BP)(raw));
        const marks = marksUnder(raw, start, signals);
        if (marks.trim() !== '') {
            lines.push(marks
                .replace(/\^+/g, paint.mechanism)
                .replace(/=+/g, (found) => paint.evidence(found))
                .trimEnd());
        }
        start += raw.length + 1;
    }
    const told = signals.map(({ kind, text: passage, strength }) => `  ${paint[kind](MARK[kind])} ${kind}: ${(0,report_escape/* logLine */.BP)(passage.replace(/\s+/g, ' '))} ${colors.dim(percent(strength))}`);
    const contained = elements.map(({ label, text: passage, edit }) => passage === null
        ? `  ${colors.red('-')} ${(0,report_escape/* logLine */.BP)(label)}: missing. ${colors.dim((0,report_escape/* logLine */.BP)(edit))}`
        : `  ${colors.green('+')} ${(0,report_escape/* logLine */.BP)(label)}: ${(0,report_escape/* logLine */.BP)(passage.replace(/\s+/g, ' '))}`);
    const list = (items) => items.map((line) => `${line}\n`).join('');
    const gap = told.length > 0 && contained.length > 0 ? '\n' : '';
    return `${lines.join('\n').trimEnd()}\n\n${list(told)}${gap}${list(contained)}`;
}
/** `97 %` */
function percent(share) {
    return `${Math.round(share * 100)} %`;
}
/** The marks under one line that begins at offset `start`, one for each character that is shown. */
function marksUnder(line, start, signals) {
    let marks = '';
    let at = start;
    for (const unit of line) {
        const signal = signals.find((found) => found.at.start <= at && at < found.at.end);
        marks += (signal ? MARK[signal.kind] : ' ').repeat((0,report_escape/* visible */.RK)(unit).length);
        at += unit.length;
    }
    return marks;
}

// EXTERNAL MODULE: ./build/src/text/lines.js
var text_lines = __nccwpck_require__(7746);
;// CONCATENATED MODULE: ./build/src/cli/score-command.js



















/** Scores one text, or one a line, and gives the exit code. */
async function scoreCommand(file, flags) {
    const name = file === '-' ? '<stdin>' : file;
    const config = await configOf(flags);
    if (flags.explain && (config.scorer === 'literal' || flags.jsonl)) {
        throw new host_workspace/* UsageError */.eb('--explain marks what earned the points of one text, expected --scorer rubric and no --jsonl');
    }
    const input = file === '-' ? openStdin() : (0,external_node_fs_.createReadStream)(external_node_path_.resolve(flags.C ?? '', file));
    try {
        if (flags.jsonl)
            await scoreLines(input, name, flags, config);
        else
            await scoreText(input, name, flags, config);
    }
    catch (error) {
        const { syscall, code } = error;
        if (syscall !== undefined)
            throw new host_workspace/* UsageError */.eb(`cannot read ${name}: ${code}`);
        throw error;
    }
    return 0;
}
/** The configuration that `check` would use there. */
async function configOf({ C, config, scorer }) {
    const workspace = (0,host_workspace/* locateWorkspace */.mO)(C ?? process.cwd());
    const { layers } = await loadFromDisk({ configPath: config }, workspace);
    return (0,builtin/* resolveConfig */.pE)(layers, { scorer });
}
function scorerOf({ prompt }, config) {
    const id = prompt === undefined ? null : promptOf(prompt, new vocabulary/* Vocabulary */.V(config.preset));
    let reader;
    return (text) => {
        reader?.startDocument();
        const read = (prose) => {
            // Whoever only counts words needs no model.
            reader ??= new document_reader/* DocumentReader */.z((0,model/* loadModel */.c)(), config.preset.ownWords);
            return reader.read(prose);
        };
        return (0,scorer_score/* scoreAnswer */.V)(read, (0,scalar_text/* straight */.n)(text, 0), id, config);
    };
}
/** @throws {UsageError} for a prompt that the preset does not know */
function promptOf(given, vocabulary) {
    const known = vocabulary.promptOf(given);
    if (known !== null)
        return known;
    const ids = Object.keys(vocabulary.preset.prompts);
    const near = (0,keys/* suggest */.Z)(given, ids);
    throw new host_workspace/* UsageError */.eb(`no prompt \`${given}\`, expected ${(0,message/* choicesIn */.sF)(ids)}${near === null ? '' : ` (did you mean \`${near}\`?)`}`);
}
/** What the literal scorer is defined to give; the rubric says besides what it read. */
function inJson(text, answer, { prompt }, { scorer }) {
    const { score, missing, unsure, signals, elements, literal } = answer;
    const lines = new text_lines/* LineIndex */.rr(text);
    const judged = () => ({
        unsure,
        confidence: (0,report_answers/* reportConfidence */.J3)(answer),
        closest: (0,report_answers/* reportClosest */.qd)(answer, lines),
        signals: (0,report_answers/* reportSignals */._w)(signals, lines),
        literal,
    });
    return JSON.stringify({
        score,
        missing,
        ...(scorer === 'literal' ? {} : judged()),
        ...(prompt === undefined ? {} : { elements: (0,report_answers/* reportElements */.E4)(elements, lines) }),
    });
}
async function scoreText(input, name, flags, config) {
    const chunks = [];
    for await (const chunk of input)
        chunks.push(chunk);
    const text = (0,text_file/* decode */.D4)(Buffer.concat(chunks));
    if (text === null)
        throw new host_workspace/* UsageError */.eb(`${name}:1:1: expected UTF-8 text`);
    const score = scorerOf(flags, config)(text);
    if (flags.explain && flags.format === 'text')
        await print(explainScore(text, score, wantsColor(undefined)));
    await print(`${flags.format === 'json' ? inJson(text, score, flags, config) : inWords(score, config)}\n`);
}
function inWords({ score, missing, unsure, english }, { scorer, preset }) {
    if (scorer === 'rubric' && !english)
        return 'not judged: not English';
    const edits = scorer === 'rubric' ? preset.edits : preset.advice;
    const head = missing.length === 0 ? 'mechanism and evidence are there' : `${(0,message/* listOf */.c3)(missing)} missing`;
    const doubt = unsure.length === 0 ? '' : ` (not sure about ${(0,message/* listOf */.c3)(unsure)})`;
    const open = [...new Set([...missing, ...unsure])];
    return [`score ${score} of 2: ${head}${doubt}`, ...open.map((point) => `  ${point}: ${edits[point]}`)].join('\n');
}
/** Scores line by line in the order of the lines, and writes what one piece of input gave before it reads the next. */
async function scoreLines(input, name, flags, config) {
    const score = scorerOf(flags, config);
    let number = 0;
    for await (const lines of linesOf(input)) {
        const results = [];
        try {
            for (const line of lines) {
                number++;
                const text = textOf(line, `${name}:${number}:1`);
                if (text !== null)
                    results.push(`${inJson(text, score(text), flags, config)}\n`);
            }
        }
        catch (error) {
            // A bad line ends the run; what stands before it is scored.
            await print(results.join(''));
            throw error;
        }
        if (!(await print(results.join(''))))
            return;
    }
}
/**
 * The lines of a stream as bytes, as many at a time as are there, split at line feeds only: JSON text may hold U+2028,
 * at which node:readline splits too.
 */
async function* linesOf(input) {
    let rest = [];
    for await (const chunk of input) {
        const lines = [];
        let start = 0;
        for (let feed = chunk.indexOf(10); feed !== -1; feed = chunk.indexOf(10, start)) {
            const end = chunk.subarray(start, feed);
            lines.push(rest.length === 0 ? end : Buffer.concat([...rest, end]));
            rest = [];
            start = feed + 1;
        }
        if (start < chunk.length)
            rest.push(chunk.subarray(start));
        if (lines.length > 0)
            yield lines;
    }
    if (rest.length > 0)
        yield [Buffer.concat(rest)];
}
/**
 * The text in one line, null for a blank one.
 *
 * @throws {UsageError} for a line that is neither a JSON string nor an object with a text
 */
function textOf(bytes, place) {
    const wanted = 'expected a JSON string or {"text": "..."}';
    const line = (0,text_file/* decode */.D4)(bytes)?.replace(/^\ufeff/, '');
    if (line === undefined)
        throw new host_workspace/* UsageError */.eb(`${place}: expected UTF-8 text`);
    if (line.trim() === '')
        return null;
    let value;
    try {
        value = JSON.parse(line);
    }
    catch {
        throw new host_workspace/* UsageError */.eb(`${place}: invalid JSON, ${wanted}`);
    }
    if (typeof value === 'string')
        return value;
    const text = typeof value === 'object' && value !== null && 'text' in value ? value.text : undefined;
    if (typeof text !== 'string')
        throw new host_workspace/* UsageError */.eb(`${place}: no text, ${wanted}`);
    return text;
}

;// CONCATENATED MODULE: ./build/src/cli/program.js













const EXAMPLES = `
Examples:
  star-witness                              check the stories and answers below this directory
  star-witness stories/ana                  check one folder
  star-witness --changed                    check what you changed since the default branch
  star-witness --staged                     check what is about to be committed (for a git hook)
  star-witness --format text --format markdown=report.md
                                            print the report, and write it to a file too
  echo "I added a canary." | star-witness score

Exit codes: 0 nothing at or above --fail-on, 1 findings at or above it, 2 could not run.`;
/** The command line for these arguments. `exit` takes the exit code of the command that ran. */
function createProgram(argv, exit) {
    const program = new Command(product/* PRODUCT */.Ax)
        .description('Checks interview stories and prompt answers for mechanism and evidence.')
        .usage('[check] [options] [paths...]\n       star-witness score [options] [file]')
        .enablePositionalOptions()
        .exitOverride()
        .configureOutput({ outputError: (text, write) => write(`${product/* PRODUCT */.Ax}: ${oneLine(text)}\n`) })
        .argument('[paths...]', 'files, directories or globs, in place of the configured globs')
        .addHelpText('after', EXAMPLES)
        .action(async (words, flags) => {
        const paths = words[0] === 'check' ? words.slice(1) : words;
        refuseTypo(paths, flags);
        const changedIsGlued = argv.includes(`--changed=${flags.changed}`);
        exit(await checkCommand(paths, { ...flags, changedIsGlued }));
    });
    addCheckOptions(program);
    const score = addScore(program, exit);
    program
        .command('help')
        .description('print this help, or that of score')
        .argument('[command]')
        .helpOption(false)
        .action((name) => (name === 'score' ? score : program).outputHelp());
    return program;
}
function addCheckOptions(program) {
    program
        .optionsGroup('What is checked:')
        .option('-C <dir>', 'run as if started in <dir>', directory)
        .option('--config <file>', 'use this configuration (default: the nearest .star-witness.yml)')
        .option('--staged', 'check what is in the index, not the work tree')
        .option('--changed [base]', 'report only what changed since <base>, a branch, tag or commit (default: the default branch)')
        .option('--scope <name>', 'changed-lines, changed-files or all (default with --changed: changed-lines)', oneOf(scope/* SCOPES */.i))
        .option('--stdin', 'check the text on standard input')
        .option('--stdin-filename <path>', 'the path that the text on standard input stands for')
        .option('--allow-empty', 'pass when no file matches')
        .optionsGroup('What fails the run:')
        .option('--fail-on <severity>', 'error, warning, note or never (default: error)', failOn)
        .option('--max-warnings <n>', 'fail with more warnings than this (default: no limit)', integer(1_000_000))
        .option('--min-score <n>', 'what every answer must reach: 0, 1 or 2 (default: 2)', integer(2))
        .option('--scorer <name>', 'how answers are scored: rubric or literal (default: rubric)', oneOf(scorer_score/* SCORERS */.M))
        .optionsGroup('The report:')
        .option('--format <name[=file]>', `${(0,message/* listOf */.c3)(FORMATS, 'or')}; with =file it goes there; repeat it for several (default: text)`, collectOutputs)
        .option('--quiet', 'print errors only, and nothing when there are none')
        .option('--color', 'use colour even where there is no terminal (also: FORCE_COLOR=1)')
        .option('--no-color', 'use no colour (also: NO_COLOR=1)')
        .optionsGroup('Other:')
        .version(product/* VERSION */.xv, '--version', 'print the version')
        .helpOption('-h, --help', 'print this help');
}
function addScore(program, exit) {
    const score = program.command('score');
    return score
        .description('score one text, or one a line')
        .argument('[file]', 'the text; - or nothing means standard input', '-')
        .option('-C <dir>', 'run as if started in <dir>', (dir, earlier) => directory(dir, earlier ?? program.opts().C))
        .option('--config <file>', 'use this configuration (default: the nearest .star-witness.yml)')
        .option('--scorer <name>', 'how it is scored: rubric or literal (default: rubric)', oneOf(scorer_score/* SCORERS */.M))
        .option('--prompt <id>', 'the prompt that the text answers, such as ai-safety')
        .option('--format <name>', 'text or json', oneOf(['text', 'json']), 'text')
        .option('--explain', 'print the text with the passages marked that show a point, and how surely')
        .option('--jsonl', 'read a JSON string or {"text": ...} a line, write {"score", "missing", "unsure"} a line')
        .action(async (file, flags) => {
        for (const option of program.options) {
            const isGiven = program.getOptionValueSource(option.attributeName()) === 'cli';
            if (isGiven && option.short !== '-C')
                throw new host_workspace/* UsageError */.eb(`option ${option.long} before \`score\`, expected options of score behind it`);
        }
        exit(await scoreCommand(file, { C: program.opts().C, ...flags }));
    });
}
/** Commander's message without its prefix and on one line. */
function oneLine(text) {
    return (0,report_escape/* logLine */.BP)(text
        .trim()
        .replace(/^error: /, '')
        .replace(/\n\(Did you mean (.+)\?\)$/, ', did you mean $1?'));
}
/** A word that names no file but nearly a command is a typo. */
function refuseTypo([word = ''], { C = '', staged }) {
    if (!/^[a-z]+$/i.test(word) || staged || (0,external_node_fs_.existsSync)(external_node_path_.resolve(C, word)))
        return;
    const near = (0,keys/* suggest */.Z)(word, ['check', 'score', 'help']);
    if (near !== null)
        throw new host_workspace/* UsageError */.eb(`no file and no command \`${word}\`, did you mean the command \`${near}\`?`);
}
/** Directories add up, as with git: `-C a -C b` is `-C a/b`. */
function directory(dir, earlier = '') {
    return external_node_path_.resolve(earlier, dir);
}
function integer(max) {
    return (value) => {
        const number = Number(value);
        if (!/^\d+$/.test(value) || number > max)
            throw new InvalidArgumentError(`Expected a whole number from 0 to ${max}.`);
        return number;
    };
}
function oneOf(names) {
    return (value) => {
        const name = names.find((known) => known === value);
        if (name === undefined)
            throw new InvalidArgumentError(expected((0,message/* listOf */.c3)(names, 'or'), value, names));
        return name;
    };
}
const failOn = oneOf(['error', 'warning', 'note', 'never']);
function expected(what, value, names) {
    const near = (0,keys/* suggest */.Z)(value, names);
    return `Expected ${what}.${near === null ? '' : ` Did you mean ${near}?`}`;
}
function collectOutputs(value, earlier = []) {
    const output = parseOutput(value);
    if (output === null) {
        const name = value.split('=', 1)[0] ?? '';
        const what = `${(0,message/* listOf */.c3)(FORMATS, 'or')}, or one of them with =file`;
        throw new InvalidArgumentError(expected(what, FORMATS.some((known) => known === name) ? '' : name, FORMATS));
    }
    return [...earlier, output];
}

;// CONCATENATED MODULE: ./build/src/cli/main.js







/** Exit codes: nothing at or above `fail-on`; findings at or above it; could not run. */
const EXIT = { pass: 0, fail: 1, cannotRun: 2 };
/** Runs the command line and gives its exit code. */
async function main(argv) {
    // Whoever writes learns of it from the write itself; an event that nobody listens to would end the process.
    for (const stream of [process.stdout, process.stderr])
        stream.on('error', () => { });
    let exitCode = EXIT.pass;
    try {
        await createProgram(argv, (code) => {
            exitCode = code;
        }).parseAsync(argv, { from: 'user' });
        return exitCode;
    }
    catch (error) {
        if (error instanceof CommanderError)
            return error.exitCode === 0 ? EXIT.pass : EXIT.cannotRun;
        process.stderr.write(`${product/* PRODUCT */.Ax}: ${explain(error)}\n`);
        return EXIT.cannotRun;
    }
}
/** One line for what went wrong; where it is our own fault, where to say so. */
function explain(error) {
    const known = error instanceof host_workspace/* UsageError */.eb || error instanceof config/* ConfigError */.xL || error instanceof git/* GitError */.XS;
    const message = (0,report_escape/* logLine */.BP)(error instanceof Error ? error.message : String(error));
    if (known || isSystemError(error))
        return message;
    const stack = process.env.STAR_WITNESS_DEBUG && error instanceof Error ? `\n${error.stack}` : '';
    return `internal error, please report it: ${message} (STAR_WITNESS_DEBUG=1 shows where)${stack}`;
}
/** Something that the system refused: a full disk, a directory in a file's place. */
function isSystemError(error) {
    if (!(error instanceof Error))
        return false;
    return 'syscall' in error || isSystemError(error.cause);
}


/***/ }),

/***/ 4033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  xL: () => (/* binding */ ConfigError),
  J: () => (/* binding */ mergeLayers),
  ub: () => (/* binding */ mergeRules)
});

// EXTERNAL MODULE: ./build/src/text/message.js
var message = __nccwpck_require__(9962);
// EXTERNAL MODULE: ./build/src/reader/word-groups.js
var word_groups = __nccwpck_require__(6166);
// EXTERNAL MODULE: ./build/src/text/keys.js
var keys = __nccwpck_require__(1985);
;// CONCATENATED MODULE: ./build/src/config/preset.js


/** A preset laid over another: its tables win, entry by entry. */
function mergePreset(base, preset) {
    return {
        ...preset,
        storyTypes: { ...base.storyTypes, ...preset.storyTypes },
        commonFields: { ...base.commonFields, ...preset.commonFields },
        themes: { ...base.themes, ...preset.themes },
        prompts: { ...base.prompts, ...preset.prompts },
        words: base.words,
        placeholders: base.placeholders,
        ownWords: base.ownWords,
    };
}
/** A preset with what a configuration file adds to it, changes in it and drops from it. */
function applyToPreset(preset, data) {
    return {
        ...preset,
        storyTypes: mergeEntries(preset.storyTypes, data['story-types'], mergeStoryType),
        commonFields: mergeEntries(preset.commonFields, data['common-fields'], mergeField),
        themes: mergeEntries(preset.themes, data.themes, (_, title) => title),
        prompts: mergeEntries(preset.prompts, data.prompts, (earlier, prompt) => ({
            question: prompt.question,
            elements: (prompt.elements ?? []).map(elementOf),
            looksForward: prompt['looks-forward'] ?? earlier?.looksForward ?? false,
        })),
        values: mergeValues(preset.values, data.values),
        skeleton: data.skeleton ?? preset.skeleton,
        words: {
            mechanism: mergeWords(preset.words, 'mechanism', data.words),
            evidence: mergeWords(preset.words, 'evidence', data.words),
        },
        ownWords: mergeOwnWords(preset.ownWords, data['rubric-words']),
        placeholders: mergeList(preset.placeholders, data.placeholders),
    };
}
/** Entries added to, changed, or (with `false`) dropped from a table. */
function mergeEntries(base, given, merge) {
    const merged = new Map(Object.entries(base));
    for (const [name, entry] of Object.entries(given ?? {})) {
        if (entry === false)
            merged.delete(name);
        else
            merged.set(name, merge(merged.get(name), entry, name));
    }
    return Object.fromEntries(merged);
}
function mergeField(earlier, given, name) {
    const spec = typeof given === 'string' ? { hint: given } : given;
    const title = 'title' in spec && spec.title !== undefined ? spec.title : (earlier?.title ?? titleOf(name));
    const aliases = 'aliases' in spec && spec.aliases !== undefined ? spec.aliases : (earlier?.aliases ?? []);
    return { title, hint: spec.hint, aliases };
}
function mergeStoryType(earlier, given, id) {
    return {
        title: given.title ?? earlier?.title ?? titleOf(id),
        shows: given.shows ?? earlier?.shows ?? [],
        fields: mergeEntries(earlier?.fields ?? {}, given.fields, mergeField),
        followUps: mergeFollowUps(earlier?.followUps ?? [], given['follow-ups']),
    };
}
/** A list adds questions, or changes those that are asked in the same words. */
function mergeFollowUps(earlier, given) {
    if (given === undefined)
        return [...earlier];
    const [base, added] = Array.isArray(given) ? [earlier, given] : [[], given.replace];
    return [
        ...new Map([...base, ...added.map(followUpOf)].map((each) => [(0,keys/* normalizeKey */.l)(each.label), each])).values(),
    ];
}
function followUpOf({ label, words, hint = 'Say it in one sentence.' }) {
    return elementOf({ label, words, hint });
}
function mergeValues(values, given) {
    const table = Object.fromEntries(values.map((value) => [value.value, value]));
    return Object.values(mergeEntries(table, given, translationOf));
}
/** A value is found by its name; words of its own show its translation, besides any mechanism. */
function translationOf(earlier, given, value) {
    const full = typeof given === 'string' ? { translation: given } : given;
    const { translation, words, aliases } = { words: undefined, aliases: undefined, ...full };
    const own = [value, ...(aliases ?? [])];
    const names = aliases === undefined ? (earlier?.names ?? own) : own;
    return { ...earlier, value, translation, names, ...(words === undefined ? {} : { shows: words }) };
}
function mergeWords(words, point, given) {
    return mergeList(words[point], given?.[point]).map((word) => word.toLowerCase());
}
/** An element that is only named is found by its name. */
function elementOf(given) {
    const { label, words = [label], hint = `Say something about: ${label}.`, } = typeof given === 'string' ? { label: given } : given;
    return { id: (0,keys/* normalizeKey */.l)(label), label, words, edit: hint };
}
/** Words added to the roles of the model that their groups stand for. */
function mergeOwnWords(known, given) {
    const merged = { ...known };
    for (const [group, words] of Object.entries(given ?? {})) {
        const role = word_groups/* WORD_GROUPS */.M[group];
        if (role !== undefined && words !== undefined)
            merged[role] = [...(merged[role] ?? []), ...words];
    }
    return merged;
}
function mergeList(base, given) {
    if (given === undefined)
        return base;
    return Array.isArray(given) ? [...base, ...given] : given.replace;
}
/** `api_contract` reads `Api contract`. */
function titleOf(name) {
    const words = name.replace(/[_-]+/g, ' ');
    return words.charAt(0).toUpperCase() + words.slice(1);
}

;// CONCATENATED MODULE: ./build/src/config/config.js


/** A configuration that cannot be used. `message` is one line, with the place where there is one. */
class ConfigError extends Error {
}
/**
 * Merges layers, the later ones over the earlier ones, and the options over all.
 *
 * @throws {ConfigError} when a layer names a preset that there is not
 */
function mergeLayers(builtIn, layers, options) {
    const config = defaultConfig(builtIn);
    for (const layer of layers) {
        if (typeof layer === 'string')
            config.preset = mergePreset(config.preset, presetOf(layer, builtIn));
        else
            applyFile(config, layer);
    }
    return {
        ...config,
        failOn: options.failOn ?? config.failOn,
        maxWarnings: options.maxWarnings ?? config.maxWarnings,
        minScore: options.minScore ?? config.minScore,
        scorer: options.scorer ?? config.scorer,
        // A score asked for by an option is asked of every file.
        overrides: options.minScore === undefined
            ? config.overrides
            : config.overrides.map((override) => ({ ...override, minScore: undefined })),
    };
}
/** @throws {ConfigError} when no preset has this name */
function presetOf(name, { presets }) {
    const preset = Object.hasOwn(presets, name) ? presets[name] : undefined;
    if (preset === undefined)
        throw new ConfigError(`no preset \`${name}\`, expected ${(0,message/* choicesIn */.sF)(Object.keys(presets))}`);
    return preset;
}
function defaultConfig({ rules, base }) {
    return {
        stories: ['**/stories/**/*.md'],
        answers: ['**/answers/**/*.md'],
        ignore: [],
        failOn: 'error',
        maxWarnings: null,
        minScore: 2,
        scorer: 'rubric',
        preset: base,
        rules: Object.fromEntries(rules.map((rule) => [rule.id, defaultSetting(rule)])),
        overrides: [],
    };
}
function defaultSetting({ meta }) {
    const options = Object.entries(meta.options ?? {}).map(([name, option]) => [name, option.default]);
    return { severity: meta.severity, options: Object.fromEntries(options) };
}
function applyFile(config, data) {
    if (data.stories !== undefined)
        config.stories = asList(data.stories);
    if (data.answers !== undefined)
        config.answers = asList(data.answers);
    config.ignore = [...config.ignore, ...asList(data.ignore ?? [])];
    config.failOn = data['fail-on'] ?? config.failOn;
    config.maxWarnings = data['max-warnings'] ?? config.maxWarnings;
    config.minScore = data['min-score'] ?? config.minScore;
    config.scorer = data.scorer ?? config.scorer;
    config.preset = applyToPreset(config.preset, data);
    config.rules = mergeRules(config.rules, data.rules ?? {});
    const overrides = (data.overrides ?? []).map((override) => ({
        files: asList(override.files),
        rules: override.rules ?? {},
        minScore: override['min-score'],
    }));
    config.overrides = [...config.overrides, ...overrides];
}
/** Settings of rules, the given ones over the earlier ones; options that are not given stay. */
function mergeRules(base, given) {
    const merged = { ...base };
    for (const [id, setting] of Object.entries(given)) {
        const earlier = merged[id];
        if (setting === undefined || earlier === undefined)
            continue;
        const { severity, ...options } = typeof setting === 'string' ? { severity: setting } : setting;
        merged[id] = { severity: severity ?? earlier.severity, options: { ...earlier.options, ...options } };
    }
    return merged;
}
function asList(value) {
    return typeof value === 'string' ? [value] : value;
}


/***/ }),

/***/ 7307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ SettingsFinder),
/* harmony export */   f: () => (/* binding */ globMatcher)
/* harmony export */ });
/* harmony import */ var picomatch_posix_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8016);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4033);


/** Whether a path, relative to where the globs count from, matches one of them. */
function globMatcher(globs) {
    // A name may hold a line break, and `*` is to match it.
    const matchers = globs.map((glob) => picomatch_posix_js__WEBPACK_IMPORTED_MODULE_1__(glob, { flags: 's' }));
    return (path) => matchers.some((matches) => matches(path));
}
/**
 * Finds the settings of a file: the configuration's, and over them those of every override that matches, in order.
 * `prefix` is the folder that globs count from, relative to the root (`''` or ending in `/`).
 */
class SettingsFinder {
    overrides;
    known = new Map();
    config;
    prefix;
    constructor(config, prefix) {
        this.config = config;
        this.prefix = prefix;
        this.overrides = config.overrides.map((override) => ({ matches: globMatcher(override.files), override }));
    }
    of(filePath) {
        const path = filePath.startsWith(this.prefix) ? filePath.slice(this.prefix.length) : filePath;
        const matched = this.overrides.filter(({ matches }) => matches(path)).map(({ override }) => override);
        const key = matched.map((override) => this.config.overrides.indexOf(override)).join();
        const settings = this.known.get(key) ?? this.merge(matched);
        this.known.set(key, settings);
        return settings;
    }
    merge(matched) {
        return matched.reduce(({ rules, minScore }, override) => ({
            rules: (0,_config_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeRules */ .ub)(rules, override.rules),
            minScore: override.minScore ?? minScore,
        }), { rules: this.config.rules, minScore: this.config.minScore });
    }
}


/***/ }),

/***/ 8297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  f: () => (/* binding */ STATUSES),
  q: () => (/* binding */ parse_parse)
});

// EXTERNAL MODULE: ./node_modules/gray-matter/index.js
var gray_matter = __nccwpck_require__(9599);
// EXTERNAL MODULE: ./build/src/text/keys.js
var keys = __nccwpck_require__(1985);
// EXTERNAL MODULE: ./build/src/text/lines.js
var lines = __nccwpck_require__(7746);
// EXTERNAL MODULE: ./build/src/document/yaml.js + 1 modules
var document_yaml = __nccwpck_require__(5532);
;// CONCATENATED MODULE: ./build/src/document/yaml-problem.js


/** What comes before a value on its line: a key (bare or quoted) with its colon, or the dash of a list item. */
const LEAD = /^[ \t]*(?:-[ \t]+)*(?:(?:"[^"\n]*"|'[^'\n]*'|[\p{L}\p{N}_][^:\n]*)[ \t]*:[ \t]+)?/u;
const COMMENT = /[ \t]#/;
const DUPLICATE = 'duplicated mapping key';
function syntax(messageId, at, data = {}) {
    return { ruleId: 'frontmatter-syntax', messageId, at, data };
}
/** A parser's complaint at its own place, or, where quoting one value mends it, that advice. */
function yamlProblem(text, block, error) {
    const at = Math.max(block.start, Math.min(error.offset, block.end));
    const lineStart = startOfLine(text, at);
    if (error.reason === DUPLICATE)
        return duplicateKey(text, at);
    // An unclosed bracket is found on the line behind it.
    for (const start of [lineStart, startOfLine(text, lineStart - 1)]) {
        if (start < block.start || error.reason === document_yaml/* TOO_MANY_ALIASES */.w4)
            break;
        const value = unquotedValue(text, start);
        // An error in front of a value is not the value's.
        const blamed = value && (start === lineStart ? at >= value.start : /[[{]/.test(text.charAt(value.start)));
        const problem = blamed && quoteValue(text, block, value, error);
        if (problem)
            return problem;
    }
    const tab = /^ *\t/.exec(text.slice(lineStart, at + 1))?.[0].length ?? 0;
    if (tab > 0) {
        const place = { start: lineStart + tab - 1, end: lineStart + tab };
        return syntax('invalid', place, { reason: 'a tab indents this line, expected spaces' });
    }
    const end = Math.max(at, Math.min(at + 1, (0,lines/* endOfLine */.vT)(text, at)));
    return syntax('invalid', { start: at, end }, { reason: error.reason });
}
/** The parser points at the second key's text, which is behind its quote where it has one. */
function duplicateKey(text, at) {
    const rest = text.slice(at, (0,lines/* endOfLine */.vT)(text, at));
    const quote = /["']/.exec(text.charAt(at - 1))?.[0] ?? ':';
    const end = rest.indexOf(quote);
    const key = (end === -1 ? rest : rest.slice(0, end)).trimEnd();
    return syntax('duplicateKey', { start: at, end: at + key.length }, { key });
}
/** The value of the line that begins at `start`, without a comment behind it, when it is not quoted already. */
function unquotedValue(text, start) {
    const line = text.slice(start, (0,lines/* endOfLine */.vT)(text, start));
    const lead = LEAD.exec(line)?.[0].length ?? 0;
    if (lead === 0)
        return null;
    const comment = line.slice(lead).search(COMMENT);
    const value = line.slice(lead, comment === -1 ? line.length : lead + comment).trimEnd();
    const first = value.charAt(0);
    // `"Fast" is not a plan` begins with a quotation; `"half` and `"a "b" c"` are quoted, though badly.
    const quotation = /^(["']).*\1/.test(value) && !value.endsWith(first);
    if (value === '' || first === '#' || (/["']/.test(first) && !quotation))
        return null;
    return { start: start + lead, end: start + lead + value.length };
}
/** The advice to quote a value, where the error goes away by it, or moves to what stands behind the value. */
function quoteValue(text, block, value, error) {
    const written = text.slice(value.start, value.end);
    const quoted = JSON.stringify(written);
    const head = text.slice(block.start, value.start) + quoted;
    try {
        (0,document_yaml/* parseYaml */.hN)(head + text.slice(value.end, block.end), block.start);
    }
    catch (second) {
        if (!(second instanceof document_yaml/* YamlError */.Iz))
            throw second;
        const offset = second.offset - quoted.length + written.length;
        if (offset < endOfValue(text, value, block.end) || offset <= error.offset)
            return null;
    }
    const fix = { range: [value.start, value.end], text: quoted };
    return { ...syntax('quoteValue', value, { value: written, quoted }), fix };
}
/** Where the next entry begins: behind the value's line and the deeper indented lines that continue it. */
function endOfValue(text, value, limit) {
    const indent = indentAt(text, startOfLine(text, value.start));
    let at = (0,lines/* endOfLine */.vT)(text, value.end) + 1;
    while (at < limit && (indentAt(text, at) > indent || /[\r\n]/.test(text.charAt(at)))) {
        at = (0,lines/* endOfLine */.vT)(text, at) + 1;
    }
    return Math.min(at, limit);
}
function indentAt(text, lineStart) {
    let at = lineStart;
    while (text.charAt(at) === ' ')
        at++;
    return at - lineStart;
}
function startOfLine(text, at) {
    return at <= 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
}

;// CONCATENATED MODULE: ./build/src/document/frontmatter.js





/** UTF-16 units of frontmatter that are read at most; more is refused, so that parsing time is bounded. */
const MAX_FRONTMATTER = 32 * 1024;
/** Blank characters in a row that are read at most: gray-matter's own scan for comments is quadratic in them. */
const MAX_BLANKS = 500;
const FENCE_BREAK = '\n---';
const CLOSING_FENCE = /^---[ \t]*\r?$/;
const YAML_TAGS = new Set(['', 'yaml', 'yml']);
/** The frontmatter of a text, or what is wrong with it. */
function readFrontmatter(text) {
    const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
    const openEnd = (0,lines/* endOfLine */.vT)(text, start);
    const first = text.slice(start, openEnd).trimEnd();
    if (!first.startsWith('---') || first.startsWith('----'))
        return missing(text, start);
    const openSpan = { start, end: start + first.length };
    const tag = first.slice(3).trim();
    if (!YAML_TAGS.has(tag.toLowerCase())) {
        return syntax('language', { start: openSpan.end - tag.length, end: openSpan.end }, { tag });
    }
    const closeSpan = findClosingFence(text, openEnd + 1);
    if (closeSpan === null)
        return syntax('unclosed', openSpan);
    const line = text.slice(closeSpan.start, closeSpan.end);
    if (line !== '---')
        return syntax('closingFence', closeSpan, { line });
    if (closeSpan.start - openSpan.end > MAX_FRONTMATTER) {
        return syntax('tooLarge', openSpan, { limit: `${MAX_FRONTMATTER / 1024} KiB` });
    }
    const blanks = longBlanks(text, openEnd, closeSpan.start);
    if (blanks !== null) {
        return syntax('invalid', blanks, { reason: `more than ${MAX_BLANKS} blank characters in a row` });
    }
    const blockStart = text.charAt(openEnd - 1) === '\r' ? openEnd - 1 : openEnd;
    return parse(text, { openSpan, closeSpan, blockStart });
}
function isProblem(result) {
    return 'messageId' in result;
}
function parse(text, fences) {
    try {
        const { data, root } = parseLocked(text.slice(0, fences.closeSpan.end), fences.blockStart);
        if (root !== null && root.kind !== 'mapping') {
            return syntax('notMapping', root.span, { kind: root.kind === 'sequence' ? 'a list' : 'text' });
        }
        const pairs = root === null ? [] : root.pairs;
        const bodyStart = Math.min((0,lines/* endOfLine */.vT)(text, fences.closeSpan.end) + 1, text.length);
        const { openSpan, closeSpan } = fences;
        return (repeatedKey(pairs) ?? {
            pairs,
            data: (data ?? {}),
            openSpan,
            closeSpan,
            bodyStart,
        });
    }
    catch (error) {
        if (!(error instanceof document_yaml/* YamlError */.Iz))
            throw error;
        // Without the line break before `---`, as it was parsed: places in it are compared with those of another parse.
        const lineEnd = text.startsWith('\r\n', fences.closeSpan.start - 2) ? 2 : 1;
        const end = Math.max(fences.blockStart, fences.closeSpan.start - lineEnd);
        return yamlProblem(text, { start: fences.blockStart, end }, error);
    }
}
/** Two spellings of one key (`api-contract`, `api_contract`): YAML allows it, but only one of them could count. */
function repeatedKey(pairs) {
    const seen = new Set();
    for (const { name, key } of pairs) {
        const normalized = (0,keys/* normalizeKey */.l)(name);
        // A key without letters and digits (`"!"`) is nobody's other spelling.
        if (normalized !== '' && seen.has(normalized))
            return syntax('duplicateKey', key.span, { key: name });
        seen.add(normalized);
    }
    return null;
}
/**
 * The one place that calls gray-matter. It would run `---js` frontmatter with `eval`, cache calls without options,
 * and load YAML 1.1 without positions, so every engine but ours refuses, and options are always given. (The language
 * tag and the fences were checked before; this is the second lock.)
 */
function parseLocked(head, blockStart) {
    let parsed = { data: {}, root: null };
    const yaml = (block) => {
        // Where there is no language tag, blanks behind `---` come with the block.
        const lineBreak = block.length - (head.length - FENCE_BREAK.length - blockStart);
        parsed = (0,document_yaml/* parseYaml */.hN)(block.slice(lineBreak), blockStart);
        return {};
    };
    gray_matter(head, { language: 'yaml', engines: { yaml, javascript: refuse, json: refuse, coffee: refuse } });
    return parsed;
}
function refuse() {
    throw new Error('only YAML frontmatter is read');
}
/** The first line that begins with `---`: the closing fence, or a line that was meant as one. */
function findClosingFence(text, from) {
    for (let start = from; start < text.length; start = (0,lines/* endOfLine */.vT)(text, start) + 1) {
        if (!text.startsWith('---', start))
            continue;
        const line = text.slice(start, (0,lines/* endOfLine */.vT)(text, start));
        return { start, end: start + (CLOSING_FENCE.test(line) ? 3 : line.trimEnd().length) };
    }
    return null;
}
function longBlanks(text, start, end) {
    for (const { index, 0: run } of text.slice(start, end).matchAll(/\s{64,}/g)) {
        if (run.length > MAX_BLANKS)
            return { start: start + index, end: start + index + run.length };
    }
    return null;
}
function missing(text, start) {
    const misplaced = /^\s+---(?!-)/.test(text.slice(start));
    const messageId = misplaced ? 'misplaced' : 'missing';
    return { ruleId: 'frontmatter-missing', messageId, at: { start, end: (0,lines/* endOfLine */.vT)(text, start) }, data: {} };
}

;// CONCATENATED MODULE: ./build/src/document/blocks.js
/** How the blocks of CommonMark begin, line by line. Every pattern is linear on every line. */
const ATX_HEADING = /^( {0,3}(#{1,6}))(?:[ \t]+(.*))?$/s;
const SETEXT_UNDERLINE = /^ {0,3}(=+|-+)[ \t]*$/;
const THEMATIC_BREAK = /^ {0,3}(?:-[-\t ]*|\*[*\t ]*|_[_\t ]*)$/;
const FENCE = /^[ \t]*((?:[-*+]|\d{1,9}[.)])[ \t]+)?(`{3,}|~{3,})/;
const blocks_CLOSING_FENCE = /^(?:`+|~+)$/;
const LIST_ITEM = /^[ \t]*(?:[-*+]|\d{1,9}[.)])(?:[ \t]|$)/;
const INDENTED = /^(?: {4}| {0,3}\t)/;
const DEFINITION = /^ {0,3}\[[^\]]+\]:/;
const QUOTE = /^ {0,3}>/;
/** Backticks that have another one behind them are a code span. */
function opensCode(line, { 0: opening, 2: fence = '' }) {
    return !fence.startsWith('`') || !line.includes('`', opening.length);
}
/** Whether a line ends code that `fence` opened: at least as many of the same marks, and nothing else. */
function closesCode(line, fence) {
    const marks = line.trim();
    return marks.startsWith(fence) && blocks_CLOSING_FENCE.test(marks);
}
/** A thematic break: three marks of one kind, and blanks. */
function isBreak(line) {
    if (!THEMATIC_BREAK.test(line))
        return false;
    const [first = ''] = line.trimStart();
    const second = line.indexOf(first, line.indexOf(first) + 1);
    return second !== -1 && line.includes(first, second + 1);
}
function isBlankLine(text) {
    return firstNonBlank(text) === text.length;
}
function firstNonBlank(text) {
    let at = 0;
    while (at < text.length && (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9))
        at++;
    return at;
}

;// CONCATENATED MODULE: ./build/src/document/headings.js
/** Characters of a heading that is searched for comments. */
const LONGEST = 1000;
/** The sections that headings begin, each up to the next heading of its rank or a higher one. */
function sectionsOf(headings, end) {
    const open = [];
    const sections = [];
    for (const { heading, level, headingSpan, start, bodyStart } of headings) {
        while ((open.at(-1)?.level ?? 0) >= level)
            endAt(open.pop(), start);
        const section = { heading, level, headingSpan, bodySpan: { start: bodyStart, end } };
        open.push(section);
        sections.push(section);
    }
    return sections;
}
function endAt(section, end) {
    if (section !== undefined)
        section.bodySpan.end = Math.max(section.bodySpan.start, end);
}
/** A heading's text without comments, emphasis, code marks and a closing colon. */
function plainHeading(heading) {
    const spoken = heading.length > LONGEST ? heading : heading.replace(/<!--.*?-->/gs, '');
    const plain = spoken.replace(/[*`]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '').trim();
    return plain.endsWith(':') ? plain.slice(0, -1).trimEnd() : plain;
}
/** `Title ##` is `Title`; `C#` keeps its mark, because no blank stands before it. */
function withoutClosingMarks(heading) {
    const trimmed = heading.trim();
    let end = trimmed.length;
    while (end > 0 && trimmed.charAt(end - 1) === '#')
        end--;
    return end === 0 || /[ \t]/.test(trimmed.charAt(end - 1)) ? trimmed.slice(0, end).trimEnd() : trimmed;
}

;// CONCATENATED MODULE: ./build/src/document/inline.js
/** What can begin something that is no prose. */
const OPENERS = /`+|<!--|<(?=[a-zA-Z/])|!\[|\]\(|\]\[|\bhttps?:\/\/|\\[`<![\]\\]/g;
const WORTH_A_LOOK = /[`<[\]]|:\/\//;
/** A tag as CommonMark has it, or an autolink: `a <b and c > d` is neither. */
const TAG = /<(?:\/[a-zA-Z][a-zA-Z0-9-]*\s*|[a-zA-Z][a-zA-Z0-9-]*(?:\s+[a-zA-Z_:][\w.:-]*(?:\s*=\s*(?:[^\s"'=<>`]+|'[^']*'|"[^"]*"))?)*\s*\/?|[a-zA-Z][a-zA-Z0-9+.-]{1,31}:[^\s<>]*|[\w.+-]+@[\w.-]+)>/y;
/** A link's target, with its title: `(url "title")`. */
const TARGET = /\(\s*(?:(?:<[^<>\n]*>|[^\s()<>]+(?:\([^\s()]*\)[^\s()]*)*)(?:\s+(?:"[^"]*"|'[^']*'|\([^()]*\)))?\s*)?\)/y;
const LABEL = /\[[^[\]]*\]/y;
const URL = /[^\s<>]*/y;
/**
 * The spans in a run of prose lines that are not prose: code spans, comments, tags, images, links' targets, URLs.
 * The text of a link stays prose, and so does what looks like a tag but is template text (`<insert number>`).
 */
function inlineMasks(text, start, end, isTemplate) {
    const part = text.slice(start, end);
    if (!WORTH_A_LOOK.test(part))
        return [];
    const ends = new Ends(part, isTemplate);
    const masks = [];
    let done = 0;
    for (const match of part.matchAll(OPENERS)) {
        const from = match.index;
        if (from < done)
            continue;
        const to = ends.of(match[0], from);
        if (to === -1)
            continue;
        masks.push({ start: start + from, end: start + to });
        done = to;
    }
    return masks;
}
/**
 * Finds where what an opener begins ends. Every search stops at what could begin the next one, or remembers what it
 * found, so that a paragraph is read a fixed number of times, whatever is in it.
 */
class Ends {
    part;
    isTemplate;
    ticks = null;
    brackets = null;
    /** The next end of a comment that is known, or -1 when none is left. */
    commentEnd = 0;
    constructor(part, isTemplate) {
        this.part = part;
        this.isTemplate = isTemplate;
    }
    /** The offset behind what `opener` at `from` opens, or -1 when it opens nothing. */
    of(opener, from) {
        if (opener.startsWith('\\'))
            return -1;
        if (opener.startsWith('`')) {
            this.ticks ??= backtickRuns(this.part);
            return (this.ticks.get(from) ?? -1 - opener.length) + opener.length;
        }
        if (opener.startsWith('http'))
            return from + urlLength(match(URL, this.part, from));
        if (opener === '<!--')
            return this.comment(from);
        if (opener === '<') {
            const tag = match(TAG, this.part, from);
            return tag === '' || this.isTemplate(tag) ? -1 : from + tag.length;
        }
        if (opener === '![')
            return this.image(from);
        return this.target(from + 1);
    }
    comment(from) {
        if (this.commentEnd !== -1 && this.commentEnd < from + 4) {
            this.commentEnd = this.part.indexOf('-->', from + 2);
        }
        return this.commentEnd === -1 ? -1 : this.commentEnd + 3;
    }
    image(from) {
        this.brackets ??= bracketPairs(this.part);
        const close = this.brackets.get(from + 1);
        return close === undefined ? -1 : this.target(close + 1);
    }
    /** Behind the target, or the reference, that begins at `from`. */
    target(from) {
        const found = match(this.part.charAt(from) === '[' ? LABEL : TARGET, this.part, from);
        return found === '' ? -1 : from + found.length;
    }
}
/** What a sticky pattern matches at `from`, or nothing. */
function match(pattern, text, from) {
    pattern.lastIndex = from;
    return pattern.exec(text)?.[0] ?? '';
}
/** A bare URL's length: sentence punctuation at its end is not part of it (GFM). */
function urlLength(url) {
    let end = url.length;
    while (end > 0 && '.,:;!?)]\'"*_'.includes(url.charAt(end - 1)))
        end--;
    return end;
}
/** The runs of backticks of a paragraph, each with the next run of the same length: a code span's other end. */
function backtickRuns(part) {
    const next = new Map();
    const lastOfLength = new Map();
    for (const { index, 0: run } of part.matchAll(/`+/g)) {
        const before = lastOfLength.get(run.length);
        if (before !== undefined)
            next.set(before, index);
        lastOfLength.set(run.length, index);
    }
    return next;
}
/** Every `[` of a paragraph with the `]` that closes it. */
function bracketPairs(part) {
    const pairs = new Map();
    const open = [];
    for (const { index, 0: bracket } of part.matchAll(/\\.|[[\]]/g)) {
        if (bracket === '[')
            open.push(index);
        else if (bracket === ']') {
            const start = open.pop();
            if (start !== undefined)
                pairs.set(start, index);
        }
    }
    return pairs;
}

;// CONCATENATED MODULE: ./build/src/document/markdown.js



/** Reads the body of a document; `isTemplate` says of a tag such as `<insert number>` that it is template text. */
function scanBody(text, bodyStart, isTemplate = () => false) {
    return new BodyScanner(text, bodyStart, isTemplate).scan();
}
class BodyScanner {
    text;
    at;
    masks = [];
    headings = [];
    /** Start of the run of prose lines that is open, or -1. */
    paragraph = -1;
    previous = null;
    inList = false;
    /** The next line feed that is known. */
    feed = -1;
    isTemplate;
    constructor(text, bodyStart, isTemplate) {
        this.text = text;
        this.at = bodyStart;
        this.isTemplate = isTemplate;
    }
    scan() {
        for (let line = this.nextLine(); line !== null; line = this.nextLine())
            this.block(line);
        this.closeParagraph(this.text.length);
        return { sections: sectionsOf(this.headings, this.text.length), masks: this.masks };
    }
    nextLine() {
        if (this.at >= this.text.length)
            return null;
        const start = this.at;
        if (this.feed < start)
            this.feed = this.text.indexOf('\n', start);
        if (this.feed === -1)
            this.feed = this.text.length;
        let end = this.feed;
        this.at = Math.min(end + 1, this.text.length);
        if (end > start && this.text.charCodeAt(end - 1) === 13)
            end--;
        return { start, end, text: this.text.slice(start, end) };
    }
    block(line) {
        if (isBlankLine(line.text)) {
            this.closeParagraph(line.start);
            this.previous = null;
            return;
        }
        const mark = line.text.charCodeAt(firstNonBlank(line.text));
        // Letters begin most lines, and none of the blocks below except a setext heading's text.
        const plain = (mark >= 65 && mark <= 90) || (mark >= 97 && mark <= 122);
        const deep = !this.inList && INDENTED.test(line.text);
        if (deep && this.paragraph === -1) {
            this.mask(line);
            return;
        }
        if (!plain && !deep && this.specialBlock(line))
            return;
        if (this.paragraph === -1)
            this.paragraph = line.start;
        this.inList =
            LIST_ITEM.test(line.text) || (this.inList && (this.previous !== null || /^[ \t]/.test(line.text)));
        this.previous = line;
    }
    /** Blocks that begin with punctuation. True when the line was taken. */
    specialBlock(line) {
        const atx = ATX_HEADING.exec(line.text);
        if (atx !== null) {
            this.atxHeading(line, atx);
            return true;
        }
        const title = this.previous;
        const underline = title !== null && title.start === this.paragraph && SETEXT_UNDERLINE.exec(line.text);
        if (underline && !LIST_ITEM.test(title.text)) {
            this.setextHeading(title, underline[1]?.startsWith('=') ? 1 : 2);
            return true;
        }
        const fence = FENCE.exec(line.text);
        if (fence !== null && opensCode(line.text, fence)) {
            if (fence[1] !== undefined)
                this.inList = true;
            this.fencedCode(line, fence[2] ?? '```');
            return true;
        }
        if (line.text.trimStart().startsWith('<!--')) {
            this.comment(line);
            return true;
        }
        if (QUOTE.test(line.text) || isBreak(line.text) || DEFINITION.test(line.text)) {
            this.mask(line);
            return true;
        }
        return false;
    }
    atxHeading(line, [, marks = '', signs = '', rest = '']) {
        this.closeParagraph(line.start);
        const heading = withoutClosingMarks(rest);
        const from = heading === '' ? 0 : line.text.indexOf(heading, marks.length);
        const to = heading === '' ? line.text.length : from + heading.length;
        this.heading(heading, signs.length, { start: line.start + from, end: line.start + to }, line.start);
    }
    setextHeading(title, level) {
        this.closeParagraph(title.start);
        const heading = title.text.trim();
        const from = title.start + title.text.indexOf(heading);
        this.heading(heading, level, { start: from, end: from + heading.length }, title.start);
    }
    heading(heading, level, headingSpan, start) {
        this.headings.push({ heading: plainHeading(heading), level, headingSpan, start, bodyStart: this.at });
        this.addMask(start, this.at);
        this.previous = null;
        this.inList = false;
    }
    fencedCode(open, fence) {
        this.closeParagraph(open.start);
        for (let line = this.nextLine(); line !== null; line = this.nextLine()) {
            if (closesCode(line.text, fence))
                break;
        }
        this.addMask(open.start, this.at);
        this.previous = null;
    }
    /** An HTML comment that begins a line runs to `-->`, over blank lines too; text behind it is prose again. */
    comment(line) {
        this.closeParagraph(line.start);
        const close = this.text.indexOf('-->', line.start);
        const end = close === -1 ? this.text.length : close + 3;
        this.addMask(line.start, end);
        this.at = end;
        this.previous = null;
    }
    mask(line) {
        this.closeParagraph(line.start);
        this.addMask(line.start, this.at);
        this.previous = null;
    }
    addMask(start, end) {
        if (end > start)
            this.masks.push({ start, end });
    }
    /** Ends the open run of prose before `end`, and masks what in it is no prose (code spans, targets, comments). */
    closeParagraph(end) {
        if (this.paragraph === -1)
            return;
        const start = this.paragraph;
        this.paragraph = -1;
        if (end <= start)
            return;
        for (const span of inlineMasks(this.text, start, end, this.isTemplate))
            this.addMask(span.start, span.end);
    }
}

;// CONCATENATED MODULE: ./build/src/document/owner.js
const HOLDERS = new Set(['stories', 'answers']);
/**
 * Whose document a path holds: the folder after `stories/` or `answers/` when the file lies in one there
 * (`stories/ana/outage.md`), else the folder before it (`ana/stories/outage.md`), else nobody.
 */
function ownerOfPath(filePath) {
    const folders = filePath.split('/').slice(0, -1);
    const at = folders.findIndex((folder) => HOLDERS.has(folder));
    if (at === -1)
        return null;
    return folders[at + 1] ?? folders[at - 1] ?? null;
}

// EXTERNAL MODULE: ./build/src/document/scalar-text.js
var scalar_text = __nccwpck_require__(5611);
;// CONCATENATED MODULE: ./build/src/document/prose.js

/**
 * The text of `span` with everything masked turned to blanks, line breaks kept: it reads as prose, and each of its
 * characters stands where it stands in the source. `masks` are in order and do not overlap.
 */
function proseOf(text, span, masks) {
    const parts = [];
    let at = span.start;
    for (let index = firstAfter(masks, span.start); index < masks.length; index++) {
        const mask = masks[index];
        if (mask === undefined || mask.start >= span.end)
            break;
        const from = Math.max(mask.start, at);
        const to = Math.min(mask.end, span.end);
        if (to <= from)
            continue;
        parts.push(text.slice(at, from), blank(text, from, to));
        at = to;
    }
    parts.push(text.slice(at, span.end));
    return (0,scalar_text/* straight */.n)(parts.join(''), span.start);
}
/** Index of the first mask that ends behind `offset`. */
function firstAfter(masks, offset) {
    let low = 0;
    let high = masks.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((masks[middle]?.end ?? 0) <= offset)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
function blank(text, from, to) {
    const masked = text.slice(from, to);
    return masked.includes('\n') ? masked.replace(/[^\n]/g, ' ') : ' '.repeat(to - from);
}
/** Two ordered lists of spans as one, ordered, without overlaps. */
function mergeSpans(left, right) {
    const merged = [];
    for (const span of [...left, ...right].sort((a, b) => a.start - b.start)) {
        const last = merged.at(-1);
        if (last !== undefined && span.start < last.end)
            last.end = Math.max(last.end, span.end);
        else
            merged.push({ ...span });
    }
    return merged;
}
/** The span of `text` without white space at its ends, or null when there is nothing else. */
function trimmedSpan(prose) {
    const { text } = prose;
    const start = text.search(/\S/);
    if (start === -1)
        return null;
    return prose.locate(start, text.trimEnd().length);
}

;// CONCATENATED MODULE: ./build/src/document/parse.js





const STATUSES = ['draft', 'ready', 'retired'];
/** An answer's section: `Answer`, or `Answer: ` and a prompt's id or question. */
const ANSWER_HEADING = /^answer(?:(?:[ \t]*[:\u2013\u2014]|[ \t]+-)[ \t]*(.*))?$/is;
/**
 * Reads a file as a story or a prompt answer. Never throws for what an author wrote: what could not be read stands
 * in `problems`.
 */
function parse_parse(source, vocabulary) {
    const document = emptyDocument(source);
    if (source.unreadable !== undefined) {
        document.problems.push({ ruleId: 'unreadable-file', at: { start: 0, end: 0 }, ...source.unreadable });
        return document;
    }
    const frontmatter = readFrontmatter(source.text);
    if (isProblem(frontmatter)) {
        document.problems.push(frontmatter);
        return document;
    }
    document.frontmatter = { openSpan: frontmatter.openSpan, closeSpan: frontmatter.closeSpan };
    document.entries = frontmatter.pairs.map((pair) => entryOf(pair, frontmatter));
    const body = scanBody(source.text, frontmatter.bodyStart, (tag) => vocabulary.placeholders.isTemplate(tag));
    document.sections = body.sections;
    fillFields(document, body, vocabulary);
    readMeta(document);
    document.answers = readAnswers(document, body, frontmatter.bodyStart, vocabulary);
    return document;
}
function emptyDocument(source) {
    return {
        filePath: source.filePath,
        text: source.text,
        kind: source.kind ?? 'story',
        problems: [],
        frontmatter: null,
        title: null,
        status: 'ready',
        owner: ownerOfPath(source.filePath),
        type: null,
        prompt: null,
        entries: [],
        sections: [],
        fields: new Map(),
        answers: [],
    };
}
function entryOf({ key, name, value }, { data }) {
    const texts = (0,document_yaml/* textsOf */.CB)(value).filter(({ text }) => text !== '');
    return {
        label: name,
        from: 'frontmatter',
        keySpan: key.span,
        valueSpan: value.span.end > value.span.start ? value.span : key.span,
        value: Object.hasOwn(data, name) ? data[name] : undefined,
        texts,
    };
}
/** The value that counts for each key: the frontmatter's, or a section's where that is missing or blank. */
function fillFields(document, body, vocabulary) {
    const { fields } = document;
    for (const entry of document.entries) {
        const name = vocabulary.canonical(entry.label) ?? entry.label;
        const earlier = fields.get(name);
        if (earlier === undefined || vocabulary.isBlankField(earlier))
            fields.set(name, entry);
    }
    for (const section of document.sections) {
        const name = vocabulary.fieldOfHeading(section.heading);
        if (name === null)
            continue;
        const field = sectionField(document.text, section, body);
        const earlier = fields.get(name);
        if (earlier === undefined || (vocabulary.isBlankField(earlier) && !vocabulary.isBlankField(field))) {
            fields.set(name, field);
        }
    }
}
function sectionField(text, section, body) {
    const prose = proseOf(text, section.bodySpan, body.masks);
    const span = trimmedSpan(prose);
    return {
        label: section.heading,
        from: 'section',
        keySpan: section.headingSpan,
        valueSpan: span ?? section.headingSpan,
        value: prose.text.trim(),
        texts: [prose],
    };
}
function readMeta(document) {
    const text = (name) => {
        const value = document.fields.get(name)?.value;
        return typeof value === 'string' || typeof value === 'number' ? String(value).trim() || null : null;
    };
    document.type = text('type');
    document.prompt = text('prompt');
    document.kind = kindOf(document);
    document.owner = text('owner') ?? document.owner;
    document.title = text('title') ?? document.sections.find(({ level }) => level === 1)?.heading ?? null;
    const status = text('status')?.toLowerCase();
    document.status = STATUSES.find((known) => known === status) ?? 'ready';
}
/** The frontmatter says what a document is, where it says one thing; otherwise the glob that it was matched by. */
function kindOf(document) {
    const story = document.fields.has('type');
    const answer = document.fields.has('prompt');
    if (story === answer)
        return document.kind;
    return story ? 'story' : 'answer';
}
function readAnswers(document, body, bodyStart, vocabulary) {
    const own = document.kind === 'answer' && document.prompt !== null ? vocabulary.promptOf(document.prompt) : null;
    const answers = [];
    for (const { heading, headingSpan, bodySpan } of document.sections) {
        const match = ANSWER_HEADING.exec(heading);
        if (match === null)
            continue;
        const named = match[1]?.trim() ?? '';
        const prompt = named === '' ? own : vocabulary.promptOf(named);
        const unknownPrompt = named !== '' && prompt === null
            ? { text: named, span: placeOf(named, document.text, headingSpan) }
            : null;
        const spoken = spokenProse(document.text, bodySpan, body.masks, vocabulary);
        answers.push({ prompt, unknownPrompt, anchor: headingSpan, ...spoken });
    }
    if (answers.length > 0)
        return answers;
    const fieldSections = document.sections
        .filter(({ heading }) => vocabulary.fieldOfHeading(heading) !== null)
        .map(({ bodySpan }) => bodySpan);
    const masks = mergeSpans(body.masks, fieldSections);
    const spoken = spokenProse(document.text, { start: bodyStart, end: document.text.length }, masks, vocabulary);
    const anchor = trimmedSpan(spoken.prose) ?? spoken.templates[0];
    if (anchor === undefined)
        return [];
    return [{ prompt: own, unknownPrompt: null, anchor: firstLine(document.text, anchor), ...spoken }];
}
/** Where a part of a heading stands; the whole heading where marks of emphasis come between. */
function placeOf(part, text, heading) {
    const at = text.slice(heading.start, heading.end).lastIndexOf(part);
    if (at === -1)
        return heading;
    return { start: heading.start + at, end: heading.start + at + part.length };
}
/** Prose without template text, which nobody says, and where that stands. */
function spokenProse(text, span, masks, vocabulary) {
    const prose = proseOf(text, span, masks);
    const templates = vocabulary.placeholders
        .find(prose.text)
        .map(({ start, end }) => prose.locate(start, end));
    if (templates.length === 0)
        return { prose, templates };
    return { prose: proseOf(text, span, mergeSpans(masks, templates)), templates };
}
function firstLine(text, span) {
    const [line = ''] = text.slice(span.start, span.end).split(/\r?\n/, 1);
    return { start: span.start, end: span.start + line.length };
}


/***/ }),

/***/ 5611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ straight),
/* harmony export */   w: () => (/* binding */ scalarText)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3243);

/**
 * The text of a YAML scalar with the way back to the file. Where the value stands in the source character by
 * character the way is an addition; where folding, indentation or escapes come between, it is found by walking
 * source and value side by side, once, when somebody asks.
 */
function scalarText(block, event, value, base) {
    const from = event.valueStart;
    if (from === -1)
        return { text: '', locate: () => ({ start: base, end: base }) };
    const quoted = event.style === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .SCALAR_STYLE */ .jK.DOUBLE_QUOTED || event.style === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .SCALAR_STYLE */ .jK.SINGLE_QUOTED;
    const same = block.startsWith(value, from) && (!quoted || value.length === event.valueEnd - from);
    if (same)
        return straight(value, base + from);
    const raw = block.slice(from, event.valueEnd);
    let offsets = null;
    return {
        text: value,
        locate(start, end) {
            offsets ??= align(raw, value, event);
            const first = offsets[start] ?? 0;
            const before = offsets[end - 1] ?? 0;
            const last = end > start ? before + unitLength(raw, before, event) : first;
            return { start: base + from + first, end: base + from + Math.max(first, last) };
        },
    };
}
/** Text that stands in the source exactly as it reads, from offset `base` on. */
function straight(text, base) {
    return { text, locate: (start, end) => ({ start: base + start, end: base + end }) };
}
/**
 * For each UTF-16 unit of `value`, the offset in `raw` that it came from. Reading order is the same in both, so one
 * pass does: white space in the value (folded breaks) takes the place of the next white space in the source,
 * indentation is stepped over, and an escape takes the place where it begins.
 */
function align(raw, value, event) {
    const offsets = new Uint32Array(value.length + 1);
    const double = event.style === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .SCALAR_STYLE */ .jK.DOUBLE_QUOTED;
    let at = 0;
    let index = 0;
    while (index < value.length) {
        const unit = value.charAt(index);
        if (double && raw.charAt(at) === '\\') {
            const length = escapeLength(raw, at);
            if (/[\r\n]/.test(raw.charAt(at + 1))) {
                at += length; // an escaped line break stands for nothing
                continue;
            }
            const units = unitsOfEscape(raw, at);
            for (let n = 0; n < units; n++)
                offsets[index++] = at;
            at += length;
        }
        else if (isBlank(unit)) {
            offsets[index++] = Math.min(at, raw.length);
            at = afterBlank(raw, at, value, index);
        }
        else {
            while (at < raw.length && raw.charAt(at) !== unit)
                at++;
            offsets[index++] = Math.min(at, raw.length);
            at += unitLength(raw, at, event);
        }
    }
    offsets[value.length] = raw.length;
    return offsets;
}
/** Length in the source of what stands at `at` for one unit of the value. */
function unitLength(raw, at, { style }) {
    if (style === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .SCALAR_STYLE */ .jK.DOUBLE_QUOTED && raw.charAt(at) === '\\')
        return escapeLength(raw, at);
    return style === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .SCALAR_STYLE */ .jK.SINGLE_QUOTED && raw.startsWith("''", at) ? 2 : 1;
}
/** The source offset after the white space that stands for the value's blank just before `index`. */
function afterBlank(raw, at, value, index) {
    if (isBlank(value.charAt(index)))
        return Math.min(at + 1, raw.length);
    while (at < raw.length && isBlank(raw.charAt(at)))
        at++;
    return at;
}
function isBlank(unit) {
    return unit === ' ' || unit === '\t' || unit === '\n' || unit === '\r';
}
const HEX_DIGITS = { x: 2, u: 4, U: 8 };
/** Length in the source of the escape that begins at `at`, with the indentation behind an escaped line break. */
function escapeLength(raw, at) {
    const kind = raw.charAt(at + 1);
    if (kind === '\r' || kind === '\n') {
        let end = at + 1;
        while (end < raw.length && isBlank(raw.charAt(end)))
            end++;
        return end - at;
    }
    return 2 + (HEX_DIGITS[kind] ?? 0);
}
/** `\U0001F600` becomes a surrogate pair: two units of the value. */
function unitsOfEscape(raw, at) {
    if (raw.charAt(at + 1) !== 'U')
        return 1;
    return Number.parseInt(raw.slice(at + 2, at + 10), 16) > 0xffff ? 2 : 1;
}


/***/ }),

/***/ 5532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  w4: () => (/* binding */ TOO_MANY_ALIASES),
  Iz: () => (/* reexport */ YamlError),
  hN: () => (/* binding */ parseYaml),
  CB: () => (/* binding */ textsOf)
});

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __nccwpck_require__(3243);
// EXTERNAL MODULE: ./build/src/document/scalar-text.js
var scalar_text = __nccwpck_require__(5611);
;// CONCATENATED MODULE: ./build/src/document/yaml-tree.js


/** YAML that could not be read; `offset` is the parser's own place in the source text. */
class YamlError extends Error {
    offset;
    reason;
    constructor(reason, offset) {
        super(reason);
        this.reason = reason;
        this.offset = offset;
    }
}
/** What may stand between the last node of a flow collection and the bracket that closes it. */
const FILLER = /(?:[\s,:?]|#[^\r\n]*)*/y;
/** Builds the tree of places from js-yaml's flat list of events. */
class TreeBuilder {
    next = 0;
    block;
    base;
    events;
    anchors = new Map();
    /** Where the last node ended, in the block: the place of a value that is not there. */
    last = 0;
    constructor(block, base, events) {
        this.block = block;
        this.base = base;
        this.events = events;
    }
    document() {
        if (this.events.length === 0)
            return null;
        this.next = 1;
        return this.node();
    }
    node() {
        const event = this.events[this.next++];
        switch (event?.type) {
            case js_yaml/* EVENT_ID */.hy.SCALAR:
                return this.anchored(event, this.scalar(event));
            case js_yaml/* EVENT_ID */.hy.SEQUENCE:
            case js_yaml/* EVENT_ID */.hy.MAPPING:
                return this.anchored(event, this.collection(event));
            case js_yaml/* EVENT_ID */.hy.ALIAS: {
                this.last = event.anchorEnd;
                const target = this.anchors.get(this.block.slice(event.anchorStart, event.anchorEnd)) ?? null;
                return { kind: 'alias', span: this.span(event.anchorStart - 1, event.anchorEnd), target };
            }
            default:
                throw new YamlError('expected a value', this.base + this.last);
        }
    }
    anchored({ anchorStart, anchorEnd }, node) {
        if (anchorStart !== -1)
            this.anchors.set(this.block.slice(anchorStart, anchorEnd), node);
        return node;
    }
    collection(event) {
        this.last = event.start + (event.style === js_yaml/* COLLECTION_STYLE */.Rl.FLOW ? 1 : 0);
        const nodes = [];
        while (this.events[this.next]?.type !== js_yaml/* EVENT_ID */.hy.POP)
            nodes.push(this.node());
        this.next++;
        if (event.style === js_yaml/* COLLECTION_STYLE */.Rl.FLOW)
            this.last = this.flowEnd(event.start);
        const span = this.span(event.start, this.last);
        if (event.type === js_yaml/* EVENT_ID */.hy.SEQUENCE)
            return { kind: 'sequence', span, items: nodes };
        const pairs = [];
        for (let at = 0; at + 1 < nodes.length; at += 2)
            pairs.push(this.pair(nodes[at], nodes[at + 1]));
        return { kind: 'mapping', span, pairs };
    }
    scalar(event) {
        const text = (0,scalar_text/* scalarText */.w)(this.block, event, (0,js_yaml/* getScalarValue */.KE)(this.block, event), this.base);
        if (event.valueStart === -1) {
            this.last = Math.max(this.last, event.anchorEnd, event.tagEnd);
            return { kind: 'scalar', span: this.span(this.last, this.last), text };
        }
        const quoted = event.style === js_yaml/* SCALAR_STYLE */.jK.SINGLE_QUOTED || event.style === js_yaml/* SCALAR_STYLE */.jK.DOUBLE_QUOTED;
        const end = quoted ? event.valueEnd : trimEnd(this.block, event.valueStart, event.valueEnd);
        const start = quoted ? event.valueStart : trimStart(this.block, event.valueStart, end);
        this.last = quoted ? end + 1 : end;
        return { kind: 'scalar', span: this.span(start, end), text };
    }
    /** Behind the bracket that closes a flow collection. A pair in a list, `[a: b]`, has no brackets of its own. */
    flowEnd(start) {
        const open = this.block.charAt(start);
        if (open !== '{' && open !== '[')
            return this.last;
        FILLER.lastIndex = this.last;
        const filler = FILLER.exec(this.block)?.[0].length ?? 0;
        return this.last + filler + 1;
    }
    pair(key, value) {
        if (key === undefined || value === undefined)
            throw new Error('a mapping has a value for every key');
        if (key.kind === 'mapping' || key.kind === 'sequence')
            throw new YamlError('expected text as a key, found a list or mapping', key.span.start);
        return { key, name: key.kind === 'scalar' ? key.text.text : '', value };
    }
    span(start, end) {
        return { start: this.base + start, end: this.base + Math.max(start, end) };
    }
}
function trimEnd(text, start, end) {
    while (end > start && /\s/.test(text.charAt(end - 1)))
        end--;
    return end;
}
function trimStart(text, start, end) {
    while (start < end && /\s/.test(text.charAt(start)))
        start++;
    return start;
}

;// CONCATENATED MODULE: ./build/src/document/yaml.js



/** Depth of nested collections, and number of aliases, that a file may use; more is refused. */
const MAX_DEPTH = 20;
const MAX_ALIASES = 20;
const TOO_MANY_ALIASES = `more than ${MAX_ALIASES} aliases`;
const SECOND_DOCUMENT = 'expected one document, found a document separator';
const SEPARATOR = /^(?:\.{3}|-{3})(?=\s|$)/m;
/**
 * Parses one YAML 1.2 document (core schema: dates and `yes` stay text, no merge keys, no custom tags), keeping the
 * place of every node. `base` is the offset of `block` in the file; every span counts from the file's start.
 * JSON is YAML, so this reads JSON files too.
 *
 * @throws {YamlError} for anything that is not one well-formed document, or is nested or aliased beyond the bounds
 */
function parseYaml(block, base) {
    try {
        const events = (0,js_yaml/* parseEvents */.PH)(block, { maxDepth: MAX_DEPTH });
        // First, because it knows the place of what constructing would only complain of.
        const root = new TreeBuilder(block, base, events).document();
        const documents = (0,js_yaml/* constructFromEvents */.fw)(events, {
            source: block,
            schema: js_yaml/* CORE_SCHEMA */.OU,
            maxAliases: MAX_ALIASES,
        });
        if (documents.length > 1)
            throw new YamlError(SECOND_DOCUMENT, base + Math.max(0, block.search(SEPARATOR)));
        return { data: documents[0], root };
    }
    catch (error) {
        if (!(error instanceof js_yaml/* YAMLException */.tB))
            throw error;
        const reason = error.reason.includes('maxAliases') ? TOO_MANY_ALIASES : error.reason;
        throw new YamlError(reason, base + (error.mark?.position ?? 0));
    }
}
/** Every piece of text in a node, in order: what rules and scorers read of a value. */
function textsOf(node) {
    switch (node.kind) {
        case 'scalar':
            return [node.text];
        case 'alias':
            // The anchored value's own words; what is deeper in it stays there, so that aliases of aliases cannot multiply.
            return node.target === null ? [] : partsOf(node.target).flatMap(ownText);
        default:
            return partsOf(node).flatMap(textsOf);
    }
}
/** A collection's values; of a scalar or an alias, itself. */
function partsOf(node) {
    if (node.kind === 'sequence')
        return node.items;
    return node.kind === 'mapping' ? node.pairs.map(({ value }) => value) : [node];
}
function ownText(node) {
    return node.kind === 'scalar' ? [node.text] : [];
}


/***/ }),

/***/ 8683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z9: () => (/* binding */ loadConfig),
/* harmony export */   u0: () => (/* binding */ findConfig)
/* harmony export */ });
/* unused harmony export CONFIG_NAMES */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var _builtin_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4969);
/* harmony import */ var _config_config_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4033);
/* harmony import */ var _document_yaml_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5532);
/* harmony import */ var _product_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(617);
/* harmony import */ var _text_keys_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(1985);
/* harmony import */ var _text_lines_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(7746);
/* harmony import */ var _text_message_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(9962);








/** The names of a configuration file; `package.json` counts when it has the product's key. */
const CONFIG_NAMES = ['.star-witness.yml', '.star-witness.yaml', '.star-witness.json', 'package.json'];
/** Files that may extend one another in a chain. */
const MAX_CHAIN = 10;
/** The configuration that holds in the working directory: the nearest file from there up to the root. */
async function findConfig({ prefix }, read) {
    const folders = prefix.split('/').slice(0, -1);
    for (let depth = folders.length; depth >= 0; depth--) {
        const folder = folders
            .slice(0, depth)
            .map((name) => `${name}/`)
            .join('');
        const found = [];
        for (const name of CONFIG_NAMES) {
            const text = await read(folder + name);
            const node = text === null ? null : configText(folder + name, text);
            if (node !== null)
                found.push({ filePath: folder + name, node });
        }
        const [first, second] = found;
        if (second)
            throw new _config_config_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .xL(`${second.filePath}:1:1: a second configuration beside ${first?.filePath}, expected one`);
        if (first)
            return {
                layers: await layersOf(first.filePath, first.node, read, []),
                prefix: folder,
                filePath: first.filePath,
            };
    }
    return { layers: ['ai-lab'], prefix, filePath: null };
}
/** The configuration in a file that the user named, relative to the root. Its globs count from the working directory. */
async function loadConfig(filePath, { prefix }, read) {
    const text = await read(filePath);
    if (text === null)
        throw new _config_config_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .xL(`${filePath}: no such configuration file`);
    const node = configText(filePath, text);
    if (node === null)
        throw new _config_config_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .xL(`${filePath}:1:1: no key \`${_product_js__WEBPACK_IMPORTED_MODULE_4__/* .PRODUCT */ .Ax}\`, expected the configuration there`);
    return { layers: await layersOf(filePath, node, read, []), prefix, filePath };
}
function configText(filePath, text) {
    const lines = new _text_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .LineIndex */ .rr(text);
    const inPackage = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(filePath) === 'package.json';
    if (inPackage && !text.includes(`"${_product_js__WEBPACK_IMPORTED_MODULE_4__/* .PRODUCT */ .Ax}"`))
        return null;
    const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
    try {
        const { data, root } = (0,_document_yaml_js__WEBPACK_IMPORTED_MODULE_3__/* .parseYaml */ .hN)(text.slice(start), start);
        if (!inPackage)
            return { data, root, lines };
        const entry = root?.kind === 'mapping' ? root.pairs.find(({ name }) => name === _product_js__WEBPACK_IMPORTED_MODULE_4__/* .PRODUCT */ .Ax) : undefined;
        if (entry === undefined)
            return null;
        return { data: data[_product_js__WEBPACK_IMPORTED_MODULE_4__/* .PRODUCT */ .Ax], root: entry.value, lines };
    }
    catch (error) {
        if (!(error instanceof _document_yaml_js__WEBPACK_IMPORTED_MODULE_3__/* .YamlError */ .Iz))
            throw error;
        throw at(filePath, lines, error.offset, `invalid ${filePath.endsWith('.json') ? 'JSON' : 'YAML'}: ${error.reason}`);
    }
}
function at(filePath, lines, offset, message) {
    const { line, column } = lines.position(offset);
    return new _config_config_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .xL(`${filePath}:${line}:${column}: ${message}`);
}
async function layersOf(filePath, text, read, chain) {
    // Only where there is a configuration: a hook without one does not wait for the schema.
    const { checkConfigData } = await Promise.all(/* import() */[__nccwpck_require__.e(934), __nccwpck_require__.e(845)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4845));
    const checked = checkConfigData(text.data, _builtin_js__WEBPACK_IMPORTED_MODULE_1__/* .builtIn */ .wx.rules);
    if (Array.isArray(checked))
        throw firstIssue(filePath, text, checked);
    const bases = checked.extends ?? ['ai-lab'];
    const layers = [];
    for (const [index, base] of (typeof bases === 'string' ? [bases] : bases).entries()) {
        if (Object.hasOwn(_builtin_js__WEBPACK_IMPORTED_MODULE_1__/* .builtIn */ .wx.presets, base))
            layers.push(base);
        else {
            const fail = (message) => {
                const steps = typeof bases === 'string' ? ['extends'] : ['extends', index];
                return at(filePath, text.lines, placeOf(text.root, steps, false), message);
            };
            layers.push(...(await extendedLayers(filePath, base, read, [...chain, filePath], fail)));
        }
    }
    return [...layers.filter((layer, index) => layers.indexOf(layer) === index), checked];
}
async function extendedLayers(from, base, read, chain, fail) {
    const presets = Object.keys(_builtin_js__WEBPACK_IMPORTED_MODULE_1__/* .builtIn */ .wx.presets);
    if (!/\.(?:ya?ml|json)$/.test(base)) {
        const near = (0,_text_keys_js__WEBPACK_IMPORTED_MODULE_5__/* .suggest */ .Z)(base, presets);
        const hint = near === null ? ', expected' : `, did you mean \`${near}\`? Expected`;
        throw fail(`\`extends\` names \`${base}\`${hint} ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_7__/* .listOf */ .c3)(presets.map((name) => `\`${name}\``), 'or')}, or the relative path of a .yml, .yaml or .json file`);
    }
    const target = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(from), base);
    if (node_path__WEBPACK_IMPORTED_MODULE_0__.posix.isAbsolute(base))
        throw fail(`\`extends\` names \`${base}\`, expected a path relative to this file`);
    if (target.startsWith('../') && !from.startsWith('../'))
        throw fail(`\`extends\` names \`${base}\`, expected a file inside the repository`);
    if (chain.includes(target))
        throw fail(`\`extends\` leads back to \`${target}\`, expected no circle`);
    if (chain.length > MAX_CHAIN)
        throw fail(`\`extends\` is more than ${MAX_CHAIN} files deep, expected fewer`);
    const text = await read(target);
    if (text === null)
        throw fail(`\`extends\` names \`${base}\`, but there is no file ${target}`);
    const node = configText(target, text);
    return node === null ? [] : layersOf(target, node, read, chain);
}
/** The issue that stands first in the file, as one line. */
function firstIssue(filePath, { root, lines }, issues) {
    const placed = issues.map((issue) => ({ issue, offset: placeOf(root, issue.path, issue.atKey) }));
    placed.sort((a, b) => a.offset - b.offset);
    const [first] = placed;
    const keys = first?.issue.path.filter((step) => typeof step === 'string').join('.') ?? '';
    const subject = first?.issue.atKey || keys === '' ? '' : `\`${keys}\`: `;
    return at(filePath, lines, first?.offset ?? 0, `${subject}${first?.issue.message ?? 'invalid configuration'}`);
}
/** Offset of what a path of keys leads to, or of the deepest node on the way there. */
function placeOf(root, steps, atKey) {
    let node = root;
    let place = root?.span.start ?? 0;
    for (const [index, step] of steps.entries()) {
        const last = index === steps.length - 1;
        if (node?.kind === 'mapping') {
            const pair = node.pairs.find(({ name }) => name === String(step));
            if (pair === undefined)
                return place;
            node = pair.value;
            place = atKey && last ? pair.key.span.start : pair.value.span.start;
        }
        else if (node?.kind === 'sequence' && typeof step === 'number') {
            node = node.items[step] ?? null;
            place = node?.span.start ?? place;
        }
        else
            return place;
    }
    return place;
}


/***/ }),

/***/ 260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ git),
/* harmony export */   V0: () => (/* binding */ records),
/* harmony export */   XS: () => (/* binding */ GitError),
/* harmony export */   nR: () => (/* binding */ ObjectReader)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1421);
/* harmony import */ var _text_file_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(944);


/** git could not do what a run needs. */
class GitError extends Error {
    /** git's exit code; null when it did not run to its end. */
    status;
    constructor(message, status = null) {
        super(message);
        this.status = status;
    }
}
/** Reading the index asks the file system monitor, which may be a program of the repository's configuration. */
const NO_MONITOR = ['-c', 'core.fsmonitor=false'];
/**
 * Runs git in `root` and gives its standard output. Nothing of the checked repository is executed: no shell, no
 * external diff, no file system monitor.
 *
 * @throws {GitError} with git's own first line when it fails or is not there
 */
function git(root, args, env = process.env) {
    const result = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)('git', [...NO_MONITOR, ...args], {
        cwd: root,
        env,
        maxBuffer: 1024 * 1024 * 1024,
        windowsHide: true,
    });
    if (result.error)
        throw new GitError(`git could not be started: ${result.error.code}`);
    if (result.status !== 0)
        throw new GitError(firstLine(result.stderr.toString()) || `git ended with ${result.status}`, result.status);
    return result.stdout;
}
/** The records of git's `-z` output. */
function records(output) {
    const text = output.toString();
    return text === '' ? [] : text.replace(/\0$/, '').split('\0');
}
function firstLine(text) {
    return text.trim().split('\n', 1)[0] ?? '';
}
/**
 * Reads objects through one `git cat-file --batch`, in the order asked. `get` takes a blob id, `<commit>:<path>`, or
 * `:<path>` for the path's entry in the index; a path may have no line feed in it.
 */
class ObjectReader {
    child;
    waiting = [];
    chunks = [];
    buffered = 0;
    failure = null;
    constructor(root) {
        this.child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', [...NO_MONITOR, 'cat-file', '--batch'], { cwd: root, windowsHide: true });
        this.child.stdout.on('data', (chunk) => this.receive(chunk));
        this.child.on('error', () => this.fail('git could not be started'));
        this.child.on('close', () => this.fail('git cat-file ended early'));
        this.child.stdin.on('error', () => this.fail('git cat-file ended early'));
        this.child.stderr.resume();
    }
    /** @throws {GitError} when git ends before it answers */
    get(object) {
        return new Promise((resolve, reject) => {
            if (this.failure)
                reject(this.failure);
            else {
                this.waiting.push({ resolve, reject });
                this.child.stdin.write(`${object}\n`);
            }
        });
    }
    close() {
        this.failure ??= new GitError('closed');
        this.child.stdin.end();
    }
    fail(reason) {
        this.failure ??= new GitError(reason);
        for (const { reject } of this.waiting.splice(0))
            reject(this.failure);
    }
    receive(chunk) {
        this.chunks.push(chunk);
        this.buffered += chunk.length;
        // Joining is left until a whole answer can be there, so that a large blob is not copied once a chunk.
        if (this.buffered < this.needed)
            return;
        const bytes = this.chunks.length === 1 ? chunk : Buffer.concat(this.chunks);
        this.chunks.length = 0;
        const rest = this.answer(bytes);
        this.buffered = rest.length;
        if (rest.length > 0)
            this.chunks.push(rest);
    }
    /** Bytes that the next answer has at least. */
    needed = 1;
    /** Answers what can be answered; gives back the bytes of an answer that is not whole yet. */
    answer(bytes) {
        let at = 0;
        for (;;) {
            const feed = bytes.indexOf(10, at);
            this.needed = 1 + bytes.length - at;
            if (feed === -1)
                return bytes.subarray(at);
            const header = bytes.toString('utf8', at, feed);
            const size = /^[0-9a-f]+ \w+ (\d+)$/.exec(header)?.[1];
            const length = size === undefined ? 0 : Number(size) + 1;
            if (bytes.length < feed + 1 + length) {
                this.needed = feed + 1 + length - at;
                return bytes.subarray(at);
            }
            const content = bytes.subarray(feed + 1, feed + length);
            at = feed + 1 + length;
            this.waiting.shift()?.resolve(blobOf(header, content));
        }
    }
}
/** `<id> blob <size>` and the bytes; anything else (`missing`, another kind of object) is no blob. */
function blobOf(header, content) {
    if (!/^[0-9a-f]+ blob \d+$/.test(header))
        return null;
    return content.length > _text_file_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_BYTES */ .zx ? { size: content.length } : content;
}


/***/ }),

/***/ 3779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   NJ: () => (/* binding */ ignoreMatcher),
/* harmony export */   WY: () => (/* binding */ isLeftOut),
/* harmony export */   tG: () => (/* binding */ kindsOf)
/* harmony export */ });
/* harmony import */ var _config_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7307);

/** `prefix` is the folder that globs count from, relative to the root. */
function kindsOf({ stories, answers }, prefix) {
    const isStory = below(prefix, stories);
    const isAnswer = below(prefix, answers);
    return {
        matches: (filePath) => isStory(filePath) || isAnswer(filePath),
        of(filePath) {
            const story = isStory(filePath);
            return story === isAnswer(filePath) ? undefined : story ? 'story' : 'answer';
        },
    };
}
/** Whether the configuration leaves a path out. */
function ignoreMatcher({ ignore }, prefix) {
    return below(prefix, ignore);
}
function below(prefix, globs) {
    const matches = (0,_config_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .globMatcher */ .f)(globs);
    return (filePath) => filePath.startsWith(prefix) && matches(filePath.slice(prefix.length));
}
/** Files that neither a glob nor a folder means: a README explains its folder, and dependencies are not ours. */
function isLeftOut(filePath) {
    const segments = filePath.toLowerCase().split('/');
    return segments.at(-1) === 'readme.md' || segments.includes('node_modules') || segments.includes('.git');
}


/***/ }),

/***/ 833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ loadModel)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var _reader_model_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(24);


/** Beside this file, and beside the bundles that are made of it. */
const FILE = 'model.bin';
let model;
/** The model that comes with the product, read from its file when it is first asked for. */
function loadModel() {
    // A variable, because the bundler copies what it sees named here, as text.
    const here = import.meta.url;
    model ??= (0,_reader_model_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeModel */ .sd)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(new URL(FILE, here)));
    return model;
}


/***/ }),

/***/ 4384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Og: () => (/* binding */ indexReader),
/* harmony export */   ec: () => (/* binding */ namedConfig),
/* harmony export */   lJ: () => (/* binding */ diskReader)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _config_config_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4033);
/* harmony import */ var _text_file_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(944);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8213);





/**
 * Reads files of the work tree. A symbolic link out of `boundary` is not followed: a repository must not make us read,
 * and quote, other files of the machine.
 */
function diskReader(root, boundary) {
    return async (filePath) => {
        const absolute = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(root, filePath);
        if (!(0,_workspace_js__WEBPACK_IMPORTED_MODULE_4__/* .entryAt */ ._f)(absolute))
            return null;
        const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(absolute, { throwIfNoEntry: false });
        if (file && !file.isFile())
            return null;
        if (file && (0,_workspace_js__WEBPACK_IMPORTED_MODULE_4__/* .isInside */ .FK)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(absolute), boundary))
            return textOf(filePath, (0,_text_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readBounded */ .CB)(absolute));
        // Most files of this name are not ours, so what is wrong with them is not our business.
        if (node_path__WEBPACK_IMPORTED_MODULE_1__.posix.basename(filePath) === 'package.json')
            return null;
        throw new _config_config_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .xL(`${filePath}: a symbolic link ${file ? 'out of the repository' : 'to nothing'}, expected a file in the repository`);
    };
}
/** A configuration file that the user named. Where it lies outside of the repository, what lies beside it may be read. */
function namedConfig(given, { root, cwd }) {
    const absolute = (0,_workspace_js__WEBPACK_IMPORTED_MODULE_4__/* .realParent */ .b1)(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(cwd, given));
    const filePath = (0,_workspace_js__WEBPACK_IMPORTED_MODULE_4__/* .toPosix */ .d7)(node_path__WEBPACK_IMPORTED_MODULE_1__.relative(root, absolute));
    if ((0,_workspace_js__WEBPACK_IMPORTED_MODULE_4__/* .isInside */ .FK)(absolute, root))
        return { filePath, read: diskReader(root, root) };
    const real = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(absolute) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(absolute) : absolute;
    return { filePath: (0,_workspace_js__WEBPACK_IMPORTED_MODULE_4__/* .toPosix */ .d7)(node_path__WEBPACK_IMPORTED_MODULE_1__.relative(root, real)), read: diskReader(root, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(real)) };
}
/** Reads files as they stand in the index. */
function indexReader(objects) {
    return async (filePath) => {
        if (filePath.includes('\n') || filePath.startsWith('../'))
            return null;
        const blob = await objects.get(`:0:${filePath}`);
        return blob === null ? null : textOf(filePath, blob);
    };
}
function textOf(filePath, bytes) {
    const text = bytes instanceof Uint8Array ? (0,_text_file_js__WEBPACK_IMPORTED_MODULE_3__/* .decode */ .D4)(bytes) : null;
    if (text === null)
        throw new _config_config_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .xL(`${filePath}:1:1: expected UTF-8 text of at most 1 MiB`);
    return text;
}


/***/ }),

/***/ 944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ readBounded),
/* harmony export */   D4: () => (/* binding */ decode),
/* harmony export */   o$: () => (/* binding */ readSource),
/* harmony export */   vz: () => (/* binding */ sourceOf),
/* harmony export */   zx: () => (/* binding */ MAX_BYTES)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);

/** Bytes of a file that is read at most. Nobody tells a story of a megabyte. */
const MAX_BYTES = 1024 * 1024;
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/** Bytes as text, a byte order mark kept; null when they are no UTF-8 text. */
function decode(bytes) {
    try {
        const text = utf8.decode(bytes);
        return text.includes('\0') ? null : text;
    }
    catch {
        return null;
    }
}
/** A source made of bytes, or of their size alone when they are too many to be read. */
function sourceOf(filePath, kind, bytes) {
    const size = bytes instanceof Uint8Array ? bytes.length : bytes.size;
    if (!(bytes instanceof Uint8Array) || size > MAX_BYTES) {
        const data = { size: `${size} bytes`, limit: `${MAX_BYTES} bytes` };
        return { filePath, kind, text: '', unreadable: { messageId: 'tooLarge', data } };
    }
    const text = decode(bytes);
    if (text === null)
        return { filePath, kind, text: '', unreadable: { messageId: 'notText', data: {} } };
    return { filePath, kind, text };
}
/** Reads a file of the work tree as a source; one that cannot be read is a source that says so. */
function readSource(absolute, filePath, kind) {
    try {
        return sourceOf(filePath, kind, readBounded(absolute));
    }
    catch (error) {
        const reason = error.code ?? 'unknown error';
        return { filePath, kind, text: '', unreadable: { messageId: 'unreadable', data: { reason } } };
    }
}
/** A file's bytes, or only its size when that is over the limit. */
function readBounded(absolute) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(absolute, 'r');
    try {
        const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
        if (size > MAX_BYTES)
            return { size };
        const bytes = Buffer.allocUnsafe(size);
        let length = 0;
        while (length < size) {
            const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, bytes, length, size - length, length);
            if (read === 0)
                break;
            length += read;
        }
        return bytes.subarray(0, length);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}


/***/ }),

/***/ 8213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   _f: () => (/* binding */ entryAt),
/* harmony export */   b1: () => (/* binding */ realParent),
/* harmony export */   d7: () => (/* binding */ toPosix),
/* harmony export */   eb: () => (/* binding */ UsageError),
/* harmony export */   mO: () => (/* binding */ locateWorkspace)
/* harmony export */ });
/* unused harmony export prefixOf */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);


/** What the user asked for cannot be done: told in one line, exit code 2. */
class UsageError extends Error {
}
/**
 * Finds the repository that `directory` lies in. Where there is none, `fallbackRoot` is the root if the directory lies
 * in it, else the directory itself.
 *
 * @throws {UsageError} when `directory` is none
 */
function locateWorkspace(directory, fallbackRoot = directory) {
    if (!isDirectory(directory))
        throw new UsageError(`${directory} is not a directory`);
    const cwd = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(directory);
    for (let folder = cwd;; folder = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(folder)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, '.git')))
            return { root: folder, cwd, prefix: prefixOf(folder, cwd), inGit: true };
        if (folder === node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(folder))
            break;
    }
    const fallback = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(fallbackRoot);
    const root = isInside(cwd, fallback) ? fallback : cwd;
    return { root, cwd, prefix: prefixOf(root, cwd), inGit: false };
}
function isDirectory(absolute) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(absolute).isDirectory();
    }
    catch {
        return false;
    }
}
/** Whether an absolute path is a folder or lies in it. */
function isInside(file, folder) {
    const relative = node_path__WEBPACK_IMPORTED_MODULE_1__.relative(folder, file);
    return relative !== '..' && !relative.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute(relative);
}
/** An absolute path with the symbolic links on the way to it resolved, itself not: what the root can be compared to. */
function realParent(absolute) {
    try {
        return node_path__WEBPACK_IMPORTED_MODULE_1__.join((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(absolute)), node_path__WEBPACK_IMPORTED_MODULE_1__.basename(absolute));
    }
    catch {
        return absolute;
    }
}
/** What lies at a path, a symbolic link not followed; undefined for nothing, or for a path that none can have. */
function entryAt(absolute) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(absolute);
    }
    catch {
        return undefined;
    }
}
/** `folder` relative to `root`, as a prefix for POSIX paths. */
function prefixOf(root, folder) {
    const relative = toPosix(node_path__WEBPACK_IMPORTED_MODULE_1__.relative(root, folder));
    return relative === '' ? '' : `${relative}/`;
}
function toPosix(file) {
    return node_path__WEBPACK_IMPORTED_MODULE_1__.sep === '\\' ? file.replaceAll('\\', '/') : file;
}


/***/ }),

/***/ 5690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Qz: () => (/* binding */ EVERYTHING),
  p$: () => (/* binding */ Linter)
});

// UNUSED EXPORTS: lint

// EXTERNAL MODULE: ./build/src/config/settings.js
var settings = __nccwpck_require__(7307);
// EXTERNAL MODULE: ./build/src/presets/vocabulary.js + 1 modules
var vocabulary = __nccwpck_require__(5298);
// EXTERNAL MODULE: ./build/src/reader/document-reader.js + 10 modules
var document_reader = __nccwpck_require__(1150);
// EXTERNAL MODULE: ./build/src/document/parse.js + 8 modules
var parse = __nccwpck_require__(8297);
// EXTERNAL MODULE: ./build/src/product.js + 1 modules
var product = __nccwpck_require__(617);
// EXTERNAL MODULE: ./build/src/scorer/score.js
var score = __nccwpck_require__(8012);
// EXTERNAL MODULE: ./build/src/text/lines.js
var lines = __nccwpck_require__(7746);
// EXTERNAL MODULE: ./build/src/text/message.js
var message = __nccwpck_require__(9962);
;// CONCATENATED MODULE: ./build/src/linter/line-hash.js
/** Characters that a line's hash is made from: those of the line and of what follows it. */
const LENGTH = 100;
const FACTOR = 37;
const TWO_32 = 2 ** 32;
/** What stands behind the last character. */
const END = '\uffff';
/**
 * Gives the hash of each line of a text, worked out when first asked for; null for a line that is not there.
 *
 * It is the one by which GitHub's code scanning tells that a result is the same after lines were added above it
 * (github/codeql-action, src/fingerprints.ts). That action works it out once more, and warns of each result that comes
 * with another, so ours has to be the same to the bit: the first 100 characters from the start of the line, without
 * spaces and tabs, and behind the colon the how manieth line with that hash it is.
 */
function lineHasher(text) {
    let read;
    return (line) => {
        read ??= unitsOf(text);
        const start = read.starts[line - 1];
        return start === undefined ? null : `${hashAt(read.units, start)}:${count(read, line)}`;
    };
}
function unitsOf(text) {
    const units = `${text.replace(/\r\n?/g, '\n').replace(/[ \t]+/g, '')}${END}`;
    const starts = [0];
    for (let at = units.indexOf('\n'); at !== -1; at = units.indexOf('\n', at + 1))
        starts.push(at + 1);
    return { units, starts };
}
/** The how manieth line this one is among those that begin with the same characters. */
function count({ units, starts }, line) {
    const start = starts[line - 1] ?? 0;
    const window = units.slice(start, start + LENGTH);
    let found = 0;
    for (const other of starts.slice(0, line)) {
        // What is cut off by the end of the text is like nothing but itself.
        if (units.startsWith(window, other) && (window.length === LENGTH || other === start))
            found++;
    }
    return found;
}
function hashAt(units, start) {
    const word = { high: 0, low: 0 };
    for (let at = start; at < start + LENGTH; at++) {
        // Behind the end stand zeros, so that the last line has its 100 characters too.
        shift(word, at < units.length ? units.charCodeAt(at) : 0);
    }
    return hexOf(word);
}
/** The hash with one more character: `word * 37 + entering`, modulo 2^64. */
function shift(word, entering) {
    const low = word.low * FACTOR + entering;
    word.high = (word.high * FACTOR + Math.floor(low / TWO_32)) >>> 0;
    word.low = low >>> 0;
}
function hexOf({ high, low }) {
    const rest = low.toString(16);
    return high === 0 ? rest : high.toString(16) + rest.padStart(8, '0');
}

// EXTERNAL MODULE: ./build/src/linter/report-answers.js
var report_answers = __nccwpck_require__(5982);
;// CONCATENATED MODULE: ./build/src/linter/analyze.js







/** Parses, reads and scores a source. */
function analyze(source, vocabulary, config, reader) {
    const document = (0,parse/* parse */.q)(source, vocabulary);
    reader.startDocument();
    const read = (prose) => reader.read(prose);
    return {
        document,
        reader,
        lines: new lines/* LineIndex */.rr(document.text),
        lineHash: source.unreadable === undefined ? lineHasher(document.text) : () => null,
        required: requiredFields(document, vocabulary),
        scores: document.answers.map(({ prose, prompt }) => (0,score/* scoreAnswer */.V)(read, prose, prompt, config)),
    };
}
function requiredFields(document, vocabulary) {
    const { commonFields, storyTypes } = vocabulary.preset;
    if (document.kind !== 'story' || document.problems.length > 0)
        return [];
    const own = document.type !== null && Object.hasOwn(storyTypes, document.type)
        ? storyTypes[document.type]
        : undefined;
    return Object.entries({ ...commonFields, ...own?.fields }).map(([name, spec]) => {
        const field = document.fields.get(name) ?? null;
        return { name, spec, field, filled: field !== null && !vocabulary.isBlankField(field) };
    });
}
function reportDocument({ document, lines, required, scores }) {
    const { filePath, kind, type, prompt, owner, status, title, answers } = document;
    return {
        filePath,
        kind,
        type: kind === 'story' ? type : null,
        prompt: kind === 'answer' ? prompt : null,
        owner,
        status,
        title,
        required: required.map(({ name, field, filled }) => ({ field: name, filled, from: field?.from ?? null })),
        answers: answers.flatMap(({ prompt, anchor }, index) => {
            const found = scores[index];
            if (found === undefined)
                return [];
            const { score, missing, unsure, literal } = found;
            const { line } = lines.position(anchor.start);
            const signals = (0,report_answers/* reportSignals */._w)(found.signals, lines);
            const elements = (0,report_answers/* reportElements */.E4)(found.elements, lines);
            const confidence = (0,report_answers/* reportConfidence */.J3)(found);
            const closest = (0,report_answers/* reportClosest */.qd)(found, lines);
            return [
                {
                    prompt,
                    line,
                    score,
                    missing,
                    unsure,
                    confidence,
                    closest,
                    signals,
                    elements,
                    literal,
                    before: null,
                },
            ];
        }),
        change: null,
    };
}
/** @throws {Error} when a rule yields a messageId that it does not declare */
function findingOf(rule, found, severity, analyzed) {
    const template = rule.meta.messages[found.messageId];
    if (template === undefined)
        throw new Error(`rule ${rule.id} has no message ${found.messageId}`);
    const { document, lines, lineHash } = analyzed;
    const region = lines.region(found.at);
    return {
        ruleId: rule.id,
        messageId: found.messageId,
        severity,
        message: (0,message/* composeMessage */.SB)(template, found.data),
        filePath: document.filePath,
        ...region,
        url: (0,product/* ruleUrl */.QB)(rule.id),
        ...(found.fix ? { fix: found.fix } : {}),
        excerpt: lines.excerpt(found.at),
        lineHash: lineHash(region.line),
    };
}

// EXTERNAL MODULE: ./build/src/linter/order.js
var order = __nccwpck_require__(3508);
// EXTERNAL MODULE: ./build/src/linter/verdict.js
var linter_verdict = __nccwpck_require__(3673);
;// CONCATENATED MODULE: ./build/src/linter/linter.js






/** Nothing was compared, and nothing is left out. */
const EVERYTHING = { name: 'all', base: null, reason: null, hidden: 0 };
/** Checks all sources at once. Same input, same report; nothing that an author wrote makes it throw. */
function lint(sources, { model, ...options }) {
    const linter = new Linter({ ...options, loadModel: () => model });
    for (const source of sources)
        linter.add(source);
    return linter.report();
}
/** Checks sources one by one, for hosts that read them in turn. The model is loaded when there is something to read. */
class Linter {
    loadModel;
    reader;
    config;
    rules;
    vocabulary;
    settings;
    documents = [];
    findings = [];
    skipped = [];
    constructor({ loadModel, config, rules, prefix = '', }) {
        this.loadModel = loadModel;
        this.config = config;
        this.rules = rules;
        this.vocabulary = new vocabulary/* Vocabulary */.V(config.preset);
        this.settings = new settings/* SettingsFinder */.Y(config, prefix);
    }
    add(source) {
        const analyzed = analyze(source, this.vocabulary, this.config, this.documentReader());
        const { document } = analyzed;
        const settings = this.settings.of(document.filePath);
        this.documents.push(reportDocument(analyzed));
        if (document.status === 'retired') {
            this.skip({ filePath: document.filePath, reason: 'status `retired`' });
            return;
        }
        for (const finding of this.findingsOf(analyzed, settings))
            this.findings.push(finding);
    }
    /** Records a file that was matched but is not to be checked. */
    skip(skipped) {
        this.skipped.push(skipped);
    }
    *findingsOf(analyzed, settings) {
        const { document, required, scores } = analyzed;
        const broken = document.problems.length > 0;
        for (const rule of this.rules) {
            const setting = settings.rules[rule.id];
            if (setting === undefined || setting.severity === 'off' || (broken && !rule.meta.readsBroken))
                continue;
            const context = {
                vocabulary: this.vocabulary,
                minScore: settings.minScore,
                scorer: this.config.scorer,
                ...optionsOf(rule, setting),
                required,
                scores,
                read: (prose) => analyzed.reader.read(prose),
            };
            for (const found of rule.check(document, context)) {
                yield findingOf(rule, found, severityOf(rule, found, setting.severity, document), analyzed);
            }
        }
    }
    report() {
        const findings = (0,order/* orderFindings */.$t)(this.findings);
        const documents = this.documents.sort((a, b) => (0,order/* compareText */.n6)(a.filePath, b.filePath));
        const skipped = this.skipped.sort((a, b) => (0,order/* compareText */.n6)(a.filePath, b.filePath));
        const { failOn, maxWarnings, scorer } = this.config;
        const gated = documents.filter(({ status }) => status !== 'retired');
        const counts = {
            ...(0,linter_verdict/* countFindings */.G)(findings),
            documents: documents.length,
            stories: gated.filter(({ kind }) => kind === 'story').length,
            answers: gated.filter(({ kind }) => kind === 'answer').length,
            skipped: skipped.length,
        };
        const limits = { failOn, maxWarnings, scorer };
        const verdict = (0,linter_verdict/* verdictOf */.V)(counts, limits);
        return { verdict, counts, documents, findings, skipped, limits, scope: EVERYTHING };
    }
    documentReader() {
        this.reader ??= new document_reader/* DocumentReader */.z(this.loadModel(), this.config.preset.ownWords);
        return this.reader;
    }
    /** What a document was, read from its earlier text; it adds nothing to the report. */
    past(source) {
        const { document, scores } = analyze(source, this.vocabulary, this.config, this.documentReader());
        const answers = document.answers.flatMap(({ prompt }, index) => {
            const found = scores[index];
            return found === undefined
                ? []
                : [{ prompt, score: found.score, missing: found.missing, unsure: found.unsure }];
        });
        return { status: document.status, broken: document.problems.length > 0, answers };
    }
}
function severityOf({ meta }, { messageId }, set, { status }) {
    // A draft may be committed early: what is wrong with it is said, and stops no commit.
    const most = status === 'draft' ? 'note' : (meta.atMost?.[messageId] ?? set);
    return order/* SEVERITIES */.oC.indexOf(most) > order/* SEVERITIES */.oC.indexOf(set) ? most : set;
}
/** The options of a rule, as it asks for them. */
function optionsOf({ id }, { options }) {
    return {
        list: (name) => {
            const value = options[name];
            if (value === undefined || typeof value === 'number')
                throw new Error(`rule ${id} has no list ${name}`);
            return value;
        },
        number: (name) => {
            const value = options[name];
            if (typeof value !== 'number')
                throw new Error(`rule ${id} has no number ${name}`);
            return value;
        },
    };
}


/***/ }),

/***/ 3508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ orderFindings),
/* harmony export */   QX: () => (/* binding */ mostSevereFirst),
/* harmony export */   n6: () => (/* binding */ compareText),
/* harmony export */   oC: () => (/* binding */ SEVERITIES)
/* harmony export */ });
/** Orders by UTF-16 code units, so that no machine's locale changes a report. */
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** By file, then by place, then by rule. */
function orderFindings(findings) {
    return [...findings].sort((a, b) => compareText(a.filePath, b.filePath) ||
        a.line - b.line ||
        a.column - b.column ||
        compareText(a.ruleId, b.ruleId) ||
        compareText(a.message, b.message));
}
const SEVERITIES = ['error', 'warning', 'note'];
/** The most severe first, otherwise in the order given: for channels that show only so many. */
function mostSevereFirst(findings) {
    return SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}


/***/ }),

/***/ 5982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E4: () => (/* binding */ reportElements),
/* harmony export */   J3: () => (/* binding */ reportConfidence),
/* harmony export */   _w: () => (/* binding */ reportSignals),
/* harmony export */   qd: () => (/* binding */ reportClosest)
/* harmony export */ });
/* unused harmony export rounded */
/** Confidences and strengths are told to three decimals. */
function rounded(value) {
    return Math.round(value * 1000) / 1000;
}
/** Signals with lines and columns. */
function reportSignals(signals, lines) {
    return signals.map(({ kind, text, at, strength }) => ({
        kind,
        text,
        ...lines.region(at),
        strength: rounded(strength),
    }));
}
/** Elements with the place of each one that was found. */
function reportElements(elements, lines) {
    return elements.map(({ id, label, state, confidence, text, at, edit }) => ({
        id,
        label,
        state,
        confidence: rounded(confidence),
        found: at === null || text === null ? null : { text, ...lines.region(at) },
        ...(at === null ? { edit } : {}),
    }));
}
function reportConfidence({ confidence: { mechanism, evidence } }) {
    return { mechanism: rounded(mechanism), evidence: rounded(evidence) };
}
/** What comes closest to each point, with its place and why it may not count. */
function reportClosest({ closest: { mechanism, evidence } }, lines) {
    return { mechanism: reported(mechanism, lines), evidence: reported(evidence, lines) };
}
function reported(closest, lines) {
    if (closest === null)
        return null;
    return { text: closest.text, ...lines.region(closest.at), mood: closest.mood, number: closest.number };
}


/***/ }),

/***/ 3673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ countFindings),
/* harmony export */   V: () => (/* binding */ verdictOf)
/* harmony export */ });
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3508);

function countFindings(findings) {
    const counts = { error: 0, warning: 0, note: 0 };
    for (const { severity } of findings)
        counts[severity]++;
    return counts;
}
/** A run fails with a finding at or above `failOn`, or with more warnings than allowed. */
function verdictOf(counts, { failOn, maxWarnings }) {
    if (failOn === 'never')
        return 'pass';
    const gated = _order_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.slice(0, _order_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.indexOf(failOn) + 1);
    const tooMany = maxWarnings !== null && counts.warning > maxWarnings;
    return tooMany || gated.some((severity) => counts[severity] > 0) ? 'fail' : 'pass';
}


/***/ }),

/***/ 5298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  h: () => (/* binding */ META_KEYS),
  V: () => (/* binding */ Vocabulary)
});

// EXTERNAL MODULE: ./build/src/text/keys.js
var keys = __nccwpck_require__(1985);
;// CONCATENATED MODULE: ./build/src/presets/placeholders.js
/** UTF-16 units that a bracketed placeholder may have; a longer bracket is text. */
const LONGEST = 80;
/**
 * Finds template text: `[X]`, `[your metric]`, `<insert number>`, `{{name}}`, and `TODO` or `TBD` as a word.
 * A link's text, a check box and a bracketed name that is no template word stay text.
 */
class Placeholders {
    whole;
    openings;
    names;
    /** UTF-16 units of the longest value that can be blank. */
    longest;
    constructor(preset) {
        this.whole = new Set(preset.placeholders.map((text) => text.toLowerCase()));
        this.longest = Math.max(LONGEST, ...preset.placeholders.map((text) => text.length));
        this.openings = new Set(preset.placeholderOpenings.map((text) => text.toLowerCase()));
        this.names = new Set(preset.placeholderNames.map((text) => text.toLowerCase()));
    }
    /** Whether a value, taken whole, says nothing yet. */
    isBlank(text) {
        const written = text.trim();
        // Most values are longer than anything that says nothing.
        if (written.length > this.longest)
            return false;
        const trimmed = written.toLowerCase();
        if (trimmed === '' || this.whole.has(trimmed))
            return true;
        const bare = trimmed.replace(/[.:!]+$/, '');
        if (bare === '' || this.whole.has(bare))
            return true;
        return this.isTemplate(bare);
    }
    /** Whether a text is one piece of template text and nothing else. */
    isTemplate(text) {
        if (text.length > LONGEST + 4)
            return false;
        const [first] = this.find(text);
        return first !== undefined && first.start === 0 && first.end === text.length;
    }
    /** The spans of template text in `text`, in order. Linear: each bracket is looked at once, up to LONGEST. */
    find(text) {
        const spans = [];
        for (const match of text.matchAll(/[[<{]|\b(?:TODO|TBD|FIXME)\b:?/g)) {
            const start = match.index;
            if (start < (spans.at(-1)?.end ?? 0))
                continue;
            const end = match[0].length > 1 ? markerEnd(text, start, match[0]) : this.bracketEnd(text, start);
            if (end !== -1)
                spans.push({ start, end });
        }
        return spans;
    }
    /** The end of the placeholder that opens at `start`, or -1 when the bracket holds something else. */
    bracketEnd(text, start) {
        const double = text.startsWith('{{', start);
        const open = text.charAt(start);
        if (open === '{' && !double)
            return -1;
        const close = double ? '}}' : open === '[' ? ']' : '>';
        const inner = start + close.length;
        const end = text.slice(inner, inner + LONGEST).indexOf(close);
        if (end === -1)
            return -1;
        const content = text.slice(inner, inner + end);
        const after = inner + end + close.length;
        if (double)
            return after;
        if (open === '[' && (/[([]/.test(text.charAt(after)) || isCheckBox(text, start)))
            return -1;
        // A link's text whose `](target)` was blanked, and then another bracket: `[name            [1]`.
        if (open === '[' && content.includes('['))
            return -1;
        if (content.includes('\n'))
            return -1;
        const words = content.trim().toLowerCase();
        const [word = ''] = words.split(/[\s,:.]/, 1);
        return this.openings.has(word) || this.names.has(words) ? after : -1;
    }
}
/** The end of a `TODO` that opens or closes a sentence, or -1: `340 TODO comments` tells of some. */
function markerEnd(text, start, marker) {
    const end = start + marker.length;
    const opens = /(?:^|[\n([:;.!?])\s?$/.test(text.slice(Math.max(0, start - 2), start));
    const closes = marker.endsWith(':') || /^\s?(?:$|[\n)\],;.!?])/.test(text.slice(end, end + 2));
    return opens || closes ? end : -1;
}
/** `- [x] done`: a task list item, not a placeholder. */
function isCheckBox(text, start) {
    return (/^\[[ xX]\]\s/.test(text.slice(start, start + 4)) &&
        /(?:^|\n)[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+$/.test(text.slice(Math.max(0, start - 40), start)));
}

;// CONCATENATED MODULE: ./build/src/presets/vocabulary.js


/** Keys that every document may have and that no story type requires. */
const META_KEYS = [
    'title',
    'type',
    'prompt',
    'owner',
    'status',
    'themes',
    'prompts',
    'date',
    'tags',
];
/** A preset, made quick to look things up in. */
class Vocabulary {
    preset;
    placeholders;
    /** Canonical names of every field of any story type, the common ones first. */
    fieldNames;
    canonicalNames = new Map();
    promptIds = new Map();
    /** Hints of fields, lower case: a value that repeats its hint is template text. */
    hints = new Set();
    longestHint = 0;
    constructor(preset) {
        this.preset = preset;
        this.placeholders = new Placeholders(preset);
        const specs = [
            preset.commonFields,
            ...Object.values(preset.storyTypes).map((type) => type.fields),
        ].flatMap((fields) => Object.entries(fields));
        this.fieldNames = [...new Set(specs.map(([name]) => name))];
        for (const key of META_KEYS)
            this.canonicalNames.set((0,keys/* normalizeKey */.l)(key), key);
        for (const [name, spec] of specs)
            this.addField(name, spec);
        for (const [name, spec] of specs)
            this.addAliases(name, spec);
        for (const [id, prompt] of Object.entries(preset.prompts)) {
            this.promptIds.set((0,keys/* normalizeKey */.l)(id), id);
            this.promptIds.set((0,keys/* normalizeKey */.l)(prompt.question), id);
        }
    }
    /** The name that a key or heading stands for, or null when nothing has that name. */
    canonical(key) {
        return this.canonicalNames.get((0,keys/* normalizeKey */.l)(key)) ?? null;
    }
    /** The field that a section with this heading fills, or null. */
    fieldOfHeading(heading) {
        const name = this.canonical(heading);
        return name !== null && !META_KEYS.includes(name) ? name : null;
    }
    /** The prompt with this id or question, or null. */
    promptOf(text) {
        return this.promptIds.get((0,keys/* normalizeKey */.l)(text)) ?? null;
    }
    /** Whether text says nothing yet: blank, `TODO`, a placeholder, or a field's own hint. */
    isBlank(text) {
        if (this.placeholders.isBlank(text))
            return true;
        const written = text.trim();
        return written.length <= this.longestHint && this.hints.has(written.toLowerCase());
    }
    /** Whether a field says nothing yet. Numbers and flags say something; what kind they should be is another matter. */
    isBlankField(field) {
        const { value } = field;
        if (value === null || value === undefined)
            return true;
        if (typeof value === 'string')
            return this.isBlank(value);
        if (typeof value !== 'object')
            return false;
        return field.texts.every(({ text }) => this.isBlank(text)) || this.isBracketed(field);
    }
    /** `[your metric]` without quotes is a YAML list of one: the brackets are template text all the same. */
    isBracketed({ value, valueSpan, texts: [only] }) {
        if (!Array.isArray(value) || value.length !== 1 || only === undefined)
            return false;
        const { start } = only.locate(0, only.text.length);
        return start === valueSpan.start + 1 && this.placeholders.isTemplate(`[${only.text}]`);
    }
    addField(name, spec) {
        const key = (0,keys/* normalizeKey */.l)(name);
        if (!this.canonicalNames.has(key))
            this.canonicalNames.set(key, name);
        this.hints.add(spec.hint.toLowerCase());
        this.longestHint = Math.max(this.longestHint, spec.hint.length);
    }
    /** Aliases give way to every proper name. */
    addAliases(name, spec) {
        for (const alias of [spec.title, ...spec.aliases]) {
            const key = (0,keys/* normalizeKey */.l)(alias);
            if (!this.canonicalNames.has(key))
                this.canonicalNames.set(key, name);
        }
    }
}


/***/ }),

/***/ 617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  yZ: () => (/* binding */ HOME),
  Ax: () => (/* binding */ PRODUCT),
  xv: () => (/* binding */ VERSION),
  QB: () => (/* binding */ ruleUrl)
});

;// CONCATENATED MODULE: ./build/package.json
const package_namespaceObject = /*#__PURE__*/JSON.parse('{"rE":"0.1.0","TB":"https://github.com/star-witness/star-witness"}');
;// CONCATENATED MODULE: ./build/src/product.js

const PRODUCT = 'star-witness';
const VERSION = package_namespaceObject.rE;
const HOME = package_namespaceObject.TB;
/** The page of a rule. */
function ruleUrl(id) {
    return `${HOME}/blob/main/docs/rules/${id}.md`;
}


/***/ }),

/***/ 1150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  z: () => (/* binding */ DocumentReader)
});

// EXTERNAL MODULE: ./build/src/reader/phrases.js
var reader_phrases = __nccwpck_require__(543);
// EXTERNAL MODULE: ./build/src/reader/model.js
var model = __nccwpck_require__(24);
// EXTERNAL MODULE: ./build/src/reader/shapes.js
var reader_shapes = __nccwpck_require__(8071);
// EXTERNAL MODULE: ./build/src/reader/tokens.js
var reader_tokens = __nccwpck_require__(4719);
;// CONCATENATED MODULE: ./build/src/reader/language.js



/** Short words that English has in every other clause. */
const COMMON = new Set('the of and to is was were that with for from this these it its by are as be been have has had which when we our they their them then than what who how not but or so into out my you your i he she at about after before would'
    .split(' ')
    .map(reader_tokens/* hashOf */.qQ));
const WORD = (0,reader_shapes/* shapeId */.Hy)('word');
const FOREIGN = (0,reader_shapes/* shapeId */.Hy)('foreign');
/** Products, acronyms and identifiers are no words of any language. */
const NAMES = reader_tokens/* CAPITAL */.lr | reader_tokens/* CAPITALS */.S6 | reader_tokens/* MIXED */.oV;
/** Words below which a text is not told apart. */
const ENOUGH = 12;
/** The largest share of words in another script that an English text has. */
const MOST_FOREIGN = 0.3;
/** The largest share of unknown words that an English text has, names left aside. */
const MOST_UNKNOWN = 0.2;
/** The same where common words show that it is English with mistakes in it, and their least share there. */
const MOST_MISTAKES = 0.35;
const LEAST_COMMON = 0.2;
/** Whether a text is in English; one that is too short to tell is taken for it. */
function isEnglish({ shape, hash, flags }, { from, to }, words) {
    let all = 0;
    let foreign = 0;
    let unknown = 0;
    let common = 0;
    for (let row = from; row < to; row++) {
        if (shape[row] === FOREIGN)
            foreign++;
        else if (shape[row] !== WORD)
            continue;
        all++;
        const word = hash[row] ?? 0;
        if (word === 0)
            continue;
        if (COMMON.has(word))
            common++;
        else if (((flags[row] ?? 0) & NAMES) === 0 && (0,model/* rowOf */.OB)(words, word) === -1)
            unknown++;
    }
    // A text in a script without spaces has few words, and long ones.
    if (foreign > 0 && foreign >= all * MOST_FOREIGN)
        return false;
    if (all < ENOUGH)
        return true;
    return unknown <= all * (common >= all * LEAST_COMMON ? MOST_MISTAKES : MOST_UNKNOWN);
}

;// CONCATENATED MODULE: ./build/src/reader/shares.js

/** Bits of a sum that are dropped, so that it fits into 16 bits with all that is added to it. */
const DROPPED = 3;
/** The largest share: the sum of 34 (a window of tokens, two words of a pair and a role each) fits into 16 bits. */
const TOP = 900;
/** A sum in the units that shares are added in. */
function lowered(sum) {
    return (sum + (1 << (DROPPED - 1))) >> DROPPED;
}
/** Two sums of 16 bits in one of 32: added to others of the kind, each half adds up by itself. */
function packed(low, high) {
    return ((high << 16) + low) | 0;
}
/**
 * What each distinct token gives to the hidden units of one head, at each distance; two units in each number, so that one
 * addition does the work of two.
 */
class Shares {
    /** Numbers per token and distance. */
    lanes;
    values = new Int32Array(0);
    ready = new Uint8Array(0);
    head;
    width;
    sums;
    constructor(head, width) {
        this.head = head;
        this.width = width;
        this.lanes = head.hidden >> 1;
        this.sums = new Int32Array(head.hidden);
    }
    /** Forgets all tokens. */
    clear() {
        this.ready.fill(0);
    }
    /** Works out the shares of a slot, where they are not known; `values` may be another array after it. */
    prepare(slot, vectors) {
        if (slot >= this.ready.length)
            this.grow(slot);
        if (this.ready[slot] === 1)
            return;
        this.ready[slot] = 1;
        const { lanes, sums, width } = this;
        const { hidden, conv } = this.head;
        for (let offset = 0; offset < model/* WINDOW */.jf; offset++) {
            sums.fill(0);
            for (let from = 0; from < width; from++) {
                const value = vectors[slot * width + from];
                const weights = (offset * width + from) * hidden;
                for (let unit = 0; unit < hidden; unit++)
                    sums[unit] = sums[unit] + value * conv[weights + unit];
            }
            const to = (slot * model/* WINDOW */.jf + offset) * lanes;
            for (let lane = 0; lane < lanes; lane++)
                this.values[to + lane] = packed(share(sums[2 * lane]), share(sums[2 * lane + 1]));
        }
    }
    grow(slot) {
        const count = Math.max(256, slot + 1, this.ready.length * 2);
        const ready = new Uint8Array(count);
        ready.set(this.ready);
        this.ready = ready;
        const values = new Int32Array(count * model/* WINDOW */.jf * this.lanes);
        values.set(this.values);
        this.values = values;
    }
}
function share(sum) {
    return Math.max(-TOP, Math.min(TOP, lowered(sum)));
}

;// CONCATENATED MODULE: ./build/src/reader/slots.js



/** The shape of a word that the table lacks. */
function unknownShape(flags) {
    if (flags & reader_tokens/* MIXED */.oV)
        return UNKNOWN_MIXED;
    if (flags & reader_tokens/* CAPITALS */.S6)
        return UNKNOWN_CAPITALS;
    return flags & reader_tokens/* CAPITAL */.lr ? UNKNOWN_NAME : UNKNOWN;
}
const UNKNOWN = (0,reader_shapes/* shapeId */.Hy)('unknown');
const UNKNOWN_NAME = (0,reader_shapes/* shapeId */.Hy)('unknown-name');
const UNKNOWN_CAPITALS = (0,reader_shapes/* shapeId */.Hy)('unknown-capitals');
const UNKNOWN_MIXED = (0,reader_shapes/* shapeId */.Hy)('unknown-mixed');
const NONE = [];
/** The key of the slot for what is before and behind a text: slot 0, all zeros. */
const NO_TOKEN = -2_000_000;
const HALF = (model/* WINDOW */.jf - 1) >> 1;
/** Distinct tokens that are remembered at most, before all are forgotten. */
const REMEMBERED = 8192;
/** The distinct tokens that were read: word, shape and flags together have a slot, and a vector for it. */
class Slots {
    vectors;
    /** Counts how often all slots were forgotten. */
    generation = 0;
    known = new Map();
    model;
    constructor(model) {
        this.model = model;
        this.vectors = new Int16Array(256 * model.width);
    }
    /** A range of tokens as the network takes it; the same for every head. */
    encode(tokens, { from, to }, added = NONE) {
        // Only here, because what is encoded names slots.
        if (this.known.size > REMEMBERED) {
            this.known.clear();
            this.generation++;
        }
        if (this.known.size === 0)
            this.vectors.fill(0, this.newSlot(NO_TOKEN), this.model.width);
        const size = to - from;
        const slots = new Int32Array(size + model/* WINDOW */.jf - 1);
        const extras = [];
        for (let row = 0; row < size; row++) {
            slots[row + HALF] = this.slot(tokens, from + row);
            const slot = row + 1 < size ? this.pairSlot(tokens, from + row) : -1;
            if (slot !== -1)
                extras.push({ row, slot }, { row: row + 1, slot });
        }
        const { sentenceSums, textSum } = this.sums(tokens, from, slots, extras);
        for (const { row, role } of added)
            extras.push({ row: row - from, slot: this.roleSlot(role) });
        return { generation: this.generation, slots, extras, sentenceSums, textSum };
    }
    sums(tokens, from, slots, extras) {
        const { width } = this.model;
        const { vectors } = this;
        const size = slots.length - model/* WINDOW */.jf + 1;
        const first = tokens.sentence[from] ?? 0;
        const count = size === 0 ? 0 : (tokens.sentence[from + size - 1] ?? 0) - first + 1;
        const sentenceSums = new Int32Array(count * width);
        const textSum = new Int32Array(width);
        const add = (row, slot) => {
            const at = ((tokens.sentence[from + row] ?? 0) - first) * width;
            for (let unit = 0; unit < width; unit++) {
                const value = vectors[slot * width + unit];
                sentenceSums[at + unit] = sentenceSums[at + unit] + value;
                textSum[unit] = textSum[unit] + value;
            }
        };
        for (let row = 0; row < size; row++)
            add(row, slots[row + HALF]);
        // Both words of a pair lie in the sentence of its first.
        for (let index = 0; index < extras.length; index += 2) {
            const { row, slot } = extras[index];
            add(row, slot);
            add(row, slot);
        }
        return { sentenceSums, textSum };
    }
    slot(tokens, row) {
        const hash = tokens.hash[row] ?? 0;
        const flags = tokens.flags[row] ?? 0;
        const word = hash === 0 ? -1 : (0,model/* rowOf */.OB)(this.model.words, hash);
        const shape = hash !== 0 && word === -1 ? unknownShape(flags) : (tokens.shape[row] ?? 0);
        const key = ((word + 1) * 64 + shape) * 128 + flags;
        const known = this.known.get(key);
        if (known !== undefined)
            return known;
        const at = this.newSlot(key);
        const { width, words, shapes, flags: ofFlags } = this.model;
        for (let unit = 0; unit < width; unit++) {
            let value = shapes[shape * width + unit] ?? 0;
            if (word !== -1)
                value += words.vectors[word * width + unit] ?? 0;
            for (let bit = 0; bit < reader_tokens/* FLAG_COUNT */.zs; bit++)
                if (flags & (1 << bit))
                    value += ofFlags[bit * width + unit] ?? 0;
            this.vectors[at + unit] = value;
        }
        return at / width;
    }
    /** The slot of two words in a row that mean something together, or -1. */
    pairSlot(tokens, row) {
        const first = tokens.hash[row] ?? 0;
        const second = tokens.hash[row + 1] ?? 0;
        if (first === 0 || second === 0)
            return -1;
        const { pairs } = this.model;
        const pair = (0,model/* rowOf */.OB)(pairs, (0,reader_tokens/* pairHash */.d_)(first, second));
        return pair === -1 ? -1 : this.copied(-1 - pair, pairs.vectors, pair);
    }
    roleSlot(role) {
        return this.copied(-1_000_000 - role, this.model.roles.vectors, role);
    }
    /** The slot of something whose vector is a row of a table. */
    copied(key, table, row) {
        const { width } = this.model;
        const known = this.known.get(key);
        if (known !== undefined)
            return known;
        const at = this.newSlot(key);
        for (let unit = 0; unit < width; unit++)
            this.vectors[at + unit] = table[row * width + unit] ?? 0;
        return at / width;
    }
    /** Where the vector of a new slot begins. */
    newSlot(key) {
        const { width } = this.model;
        const slot = this.known.size;
        this.known.set(key, slot);
        const at = slot * width;
        if (at + width > this.vectors.length) {
            const wider = new Int16Array(this.vectors.length * 2);
            wider.set(this.vectors);
            this.vectors = wider;
        }
        return at;
    }
}

;// CONCATENATED MODULE: ./build/src/reader/network.js



const network_HALF = (model/* WINDOW */.jf - 1) >> 1;
/** How much more room is made than a text needs, so that a slightly longer one fits too. */
const SPARE = 1.25;
/**
 * The network at work, in integers. Its first layer is linear, so what a token adds to each hidden unit at each distance
 * is worked out once for each distinct token and then only added up.
 */
class Network {
    model;
    /** A row of one number per token for each label asked for, of what `run` read last. */
    logits = new Int32Array(0);
    slots;
    prepared = new Map();
    /** The generation of the slots that the shares are for. */
    generation = 0;
    extra = new Int32Array(0);
    hasExtra = new Uint8Array(0);
    constructor(model) {
        this.model = model;
        this.slots = new Slots(model);
    }
    /** A range of tokens as the network takes it; the same for every head. */
    encode(tokens, range, added) {
        return this.slots.encode(tokens, range, added);
    }
    /** Whether what was encoded can still be run. */
    knows({ generation }) {
        return generation === this.slots.generation;
    }
    /** What one unit of a logit of this head is worth. */
    scaleOf({ scale }) {
        return scale * (1 << DROPPED);
    }
    /** Fills `logits` for some labels (indices) over the rows of a range, the first of them at 0. */
    run(head, labels, tokens, { from, to }, encoded) {
        const { shares, given, out, outBias } = this.prepare(head, encoded);
        const { hidden } = head;
        const { lanes, values } = shares;
        const { slots, extras } = encoded;
        const size = to - from;
        if (this.logits.length < size * labels.length)
            this.logits = new Int32Array(Math.ceil(size * labels.length * SPARE));
        const { logits } = this;
        if (extras.length > 0)
            this.addExtras(extras, shares, size);
        const { extra, hasExtra } = this;
        const context = new Context(head, this.model.width, tokens, from, encoded, given);
        const units = new Int32Array(hidden);
        const step = model/* WINDOW */.jf * lanes;
        for (let row = 0; row < size; row++) {
            const around = context.at(from + row, to);
            const more = extras.length > 0 && hasExtra[row] === 1;
            const a = slots[row] * step;
            const b = slots[row + 1] * step + lanes;
            const c = slots[row + 2] * step + 2 * lanes;
            const d = slots[row + 3] * step + 3 * lanes;
            const e = slots[row + 4] * step + 4 * lanes;
            const f = slots[row + 5] * step + 5 * lanes;
            const g = slots[row + 6] * step + 6 * lanes;
            const h = slots[row + 7] * step + 7 * lanes;
            const i = slots[row + 8] * step + 8 * lanes;
            for (let lane = 0; lane < lanes; lane++) {
                let sum = (values[a + lane] +
                    values[b + lane] +
                    values[c + lane] +
                    values[d + lane] +
                    values[e + lane] +
                    values[f + lane] +
                    values[g + lane] +
                    values[h + lane] +
                    values[i + lane] +
                    around[lane]) |
                    0;
                if (more)
                    sum = (sum + extra[row * lanes + lane]) | 0;
                const low = (sum << 16) >> 16;
                const high = (sum - low) >> 16;
                units[2 * lane] = low > 0 ? low : 0;
                units[2 * lane + 1] = high > 0 ? high : 0;
            }
            for (let index = 0; index < labels.length; index++) {
                const label = labels[index];
                const at = label * hidden;
                let logit = outBias[label];
                for (let unit = 0; unit < hidden; unit++)
                    logit = (logit + Math.imul(units[unit], out[at + unit])) | 0;
                logits[index * size + row] = logit;
            }
        }
    }
    prepare(head, { slots, extras, generation }) {
        if (generation !== this.generation) {
            for (const { shares } of this.prepared.values())
                shares.clear();
            this.generation = generation;
        }
        let prepared = this.prepared.get(head);
        if (prepared === undefined) {
            prepared = preparedHead(head, this.model.width);
            this.prepared.set(head, prepared);
        }
        // All before the sums, so that their numbers do not move to a larger array on the way.
        for (const slot of slots)
            prepared.shares.prepare(slot, this.slots.vectors);
        for (const { slot } of extras)
            prepared.shares.prepare(slot, this.slots.vectors);
        return prepared;
    }
    /** Adds up what extras give to each row that sees them. */
    addExtras(extras, { lanes, values }, size) {
        if (this.extra.length < size * lanes)
            this.extra = new Int32Array(Math.ceil(size * lanes * SPARE));
        if (this.hasExtra.length < size)
            this.hasExtra = new Uint8Array(Math.ceil(size * SPARE));
        const { extra, hasExtra } = this;
        hasExtra.fill(0, 0, size);
        for (const { row, slot } of extras) {
            const low = Math.max(0, row + network_HALF - size + 1);
            const high = Math.min(model/* WINDOW */.jf - 1, row + network_HALF);
            for (let offset = low; offset <= high; offset++) {
                const seeing = row + network_HALF - offset;
                const to = seeing * lanes;
                const at = (slot * model/* WINDOW */.jf + offset) * lanes;
                if (hasExtra[seeing] === 0)
                    extra.fill(0, to, to + lanes);
                hasExtra[seeing] = 1;
                for (let lane = 0; lane < lanes; lane++)
                    extra[to + lane] = (extra[to + lane] + values[at + lane]) | 0;
            }
        }
    }
}
function preparedHead(head, width) {
    const { hidden, labels, under, bias, out, outBias } = head;
    const count = labels.length;
    return {
        shares: new Shares(head, width),
        given: Int32Array.from(under, (value, at) => value + bias[at % hidden]),
        out: Int8Array.from(out, (_, at) => out[(at % hidden) * count + Math.floor(at / hidden)]),
        outBias: outBias.map(lowered),
    };
}
/**
 * What the rows of a text get besides their tokens: from the means of their sentence and of the text, and from the label
 * that their part of the text is under. Rows are asked for in order.
 */
class Context {
    lanes;
    ofText;
    ofSentence;
    sentence = -1;
    label = -1;
    first;
    head;
    width;
    tokens;
    encoded;
    given;
    constructor(head, width, tokens, from, encoded, given) {
        this.head = head;
        this.width = width;
        this.tokens = tokens;
        this.encoded = encoded;
        this.given = given;
        this.first = tokens.sentence[from] ?? 0;
        this.lanes = new Int32Array(head.hidden >> 1);
        this.ofText = meanShare(encoded.textSum, encoded.slots.length - model/* WINDOW */.jf + 1, head.text, head.hidden);
        this.ofSentence = this.ofText;
    }
    /** What a row gets, two hidden units in each number. */
    at(row, to) {
        const { tokens, head, width, lanes } = this;
        const sentence = tokens.sentence[row] ?? 0;
        const label = tokens.label[row] ?? 0;
        if (sentence === this.sentence && label === this.label)
            return lanes;
        if (sentence !== this.sentence) {
            const end = Math.min(to, tokens.firstOf[sentence + 1] ?? to);
            const at = (sentence - this.first) * width;
            const sum = this.encoded.sentenceSums.subarray(at, at + width);
            this.ofSentence = meanShare(sum, end - row, head.sentence, head.hidden);
        }
        this.sentence = sentence;
        this.label = label;
        const of = (unit) => lowered(this.ofSentence[unit] +
            this.ofText[unit] +
            this.given[label * head.hidden + unit]);
        for (let lane = 0; lane < lanes.length; lane++)
            lanes[lane] = packed(of(2 * lane), of(2 * lane + 1));
        return lanes;
    }
}
/** What the mean of `count` vectors gives to each hidden unit; rounded, so that it is a whole number everywhere. */
function meanShare(sum, count, weights, hidden) {
    const shares = new Int32Array(hidden);
    for (let unit = 0; unit < hidden; unit++) {
        let total = 0;
        for (let at = 0; at < sum.length; at++)
            total += sum[at] * weights[at * hidden + unit];
        shares[unit] = Math.round(total / count);
    }
    return shares;
}

;// CONCATENATED MODULE: ./build/src/reader/numerics.js
/**
 * Elementary functions by additions, multiplications and divisions alone. `Math.exp` and `Math.log` may differ in
 * their last bit from one engine to another; models, and what they say, are the same everywhere.
 */
/** e to the power of `x`, to about 1e-12 of its value; 0 below -700. */
function exp(x) {
    if (x < -700)
        return 0;
    if (x > 700)
        return Number.MAX_VALUE;
    const power = Math.round(x / Math.LN2);
    const r = x - power * Math.LN2;
    let term = 1;
    let sum = 1;
    for (let n = 1; n <= 13; n++) {
        term *= r / n;
        sum += term;
    }
    return scaled(sum, power);
}
function scaled(value, power) {
    let result = value;
    let factor = power < 0 ? 0.5 : 2;
    for (let left = Math.abs(power); left > 0; left >>= 1) {
        if (left & 1)
            result *= factor;
        factor *= factor;
    }
    return result;
}
/** The natural logarithm of a positive number, to about 1e-12. */
function log(x) {
    let power = 0;
    let m = x;
    while (m > Math.SQRT2) {
        m /= 2;
        power++;
    }
    while (m < Math.SQRT1_2) {
        m *= 2;
        power--;
    }
    const t = (m - 1) / (m + 1);
    const square = t * t;
    let term = t;
    let sum = 0;
    for (let n = 1; n <= 25; n += 2) {
        sum += term / n;
        term *= square;
    }
    return 2 * sum + power * Math.LN2;
}
function sigmoid(x) {
    return 1 / (1 + exp(-x));
}

;// CONCATENATED MODULE: ./build/src/reader/chars.js

/** The shapes of marks, by their code unit. */
const MARKS = new Map();
const marks = [
    [',', 'comma'],
    [';', 'semicolon'],
    [':', 'colon'],
    ['?', 'question'],
    ['!', 'exclamation'],
    ['.', 'stop'],
    ['…', 'stop'],
    ['([{', 'open'],
    [')]}', 'close'],
    ['"“”«»„', 'quote'],
    ['-–—', 'dash'],
    ['→⇒➔➜⟶', 'arrow'],
    ['/', 'slash'],
    ['+', 'plus'],
    ['=', 'equals'],
    ['<≤', 'less'],
    ['>≥', 'greater'],
    ['~≈', 'about'],
    ['#', 'hash'],
    ['|', 'semicolon'],
    ['•●▪◦‣·', 'item'],
];
for (const [signs, shape] of marks)
    for (const sign of signs)
        MARKS.set(sign.charCodeAt(0), (0,reader_shapes/* shapeId */.Hy)(shape));
const CURRENCY = '$€£¥₹';
const ITEM_MARK = (0,reader_shapes/* shapeId */.Hy)('item');
function isDigit(code) {
    return code >= 0x30 && code <= 0x39;
}
function isLetter(code) {
    return ((code >= 0x61 && code <= 0x7a) ||
        (code >= 0x41 && code <= 0x5a) ||
        (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) ||
        (code >= 0x370 && code < 0x2000) ||
        (code >= 0x2c00 && code < 0x2e00) ||
        (code >= 0x3040 && code < 0xd800) ||
        (code >= 0xf900 && code < 0xfe00));
}
const isUpper = (code) => (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0xde);
/** The length of the list marker at a place, or 0. */
function itemLength(text, at) {
    const code = text.charCodeAt(at);
    if (code === 0x2d || code === 0x2a || code === 0x2b || (MARKS.get(code) ?? 0) === ITEM_MARK) {
        return text.charCodeAt(at + 1) === 0x20 ? 1 : 0;
    }
    let end = at;
    while (end < at + 3 && isDigit(text.charCodeAt(end)))
        end++;
    if (end === at)
        return 0;
    const mark = text.charCodeAt(end);
    return (mark === 0x2e || mark === 0x29) && text.charCodeAt(end + 1) === 0x20 ? end + 1 - at : 0;
}

;// CONCATENATED MODULE: ./build/src/reader/numbers.js



const ids = (...shapes) => shapes.map(reader_shapes/* shapeId */.Hy);
const set = (list) => new Set(list.split(' ').map(reader_tokens/* hashOf */.qQ));
const DURATIONS = set('ms s sec secs second seconds min mins minute minutes h hr hrs hour hours day days week weeks month months year years quarter quarters night nights millisecond milliseconds');
const BYTES = set('kb mb gb tb kib mib gib bytes byte megabytes gigabytes terabytes');
const PERCENTS = set('percent pct percentage pp');
const MONEY = set('dollars dollar euros euro eur usd gbp pounds francs chf rupees inr yen cents');
const FACTORS = set('x times fold');
const BOUNDS = set('over above below under within least most than exceeds every after until up max min limit threshold');
const NUMBER_WORDS = set('zero two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion dozen half third quarter twice thrice once none');
const FROM = set('from was were instead before used previously of versus vs against');
const TO = set('to down now after instead was were before by of vs versus against became');
const ARROW = (0,reader_shapes/* shapeId */.Hy)('arrow');
const NUMBER_WORD = (0,reader_shapes/* shapeId */.Hy)('number-word');
const [DIGIT = 0, SMALL = 0, HUNDREDS = 0, THOUSANDS = 0, MILLIONS = 0, DECIMAL = 0] = ids('digit', 'small', 'hundreds', 'thousands', 'millions', 'decimal');
const [PERCENT = 0, MONEY_SHAPE = 0, DURATION = 0, BYTES_SHAPE = 0, FACTOR = 0] = ids('percent', 'money', 'duration', 'bytes', 'factor');
const [YEAR = 0, CLOCK = 0, VERSION = 0, ORDINAL = 0, RATIO = 0] = ids('year', 'clock', 'version', 'ordinal', 'ratio');
const ORDINALS = set('st nd rd th');
const LARGE = set('k m bn million thousand billion mn');
const OF_RATIO = set('of in out');
/** Gives each number the shape that its neighbours make of it, and marks numbers that are compared. */
function markNumbers(text, tokens, { from, to, firstSentence, endSentence }) {
    const { shape, hash, flags } = tokens;
    for (let row = from; row < to; row++) {
        const word = shape[row] === NUMBER_WORD;
        if (shape[row] !== reader_shapes/* FIRST_NUMBER */.jc && !word)
            continue;
        if (row > from && BOUNDS.has(hash[row - 1] ?? 0))
            flags[row] = (flags[row] ?? 0) | reader_tokens/* BOUND */.d9;
        const next = hash[row + 1] ?? 0;
        const same = row + 1 < to && tokens.sentence[row + 1] === tokens.sentence[row];
        if (!word)
            shape[row] = numberShape(text, tokens, row, same ? next : 0);
        else if (same && PERCENTS.has(next))
            shape[row] = PERCENT;
        else if (same && DURATIONS.has(next))
            shape[row] = DURATION;
        else if (same && MONEY.has(next))
            shape[row] = MONEY_SHAPE;
    }
    for (let sentence = firstSentence; sentence < endSentence; sentence++)
        markPairs(tokens, sentence);
}
function numberShape(text, tokens, row, next) {
    const start = tokens.start[row] ?? 0;
    const end = tokens.end[row] ?? 0;
    const digits = text.slice(start, end);
    const before = text.charAt(start - 1);
    const after = text.charCodeAt(end);
    if (CURRENCY.includes(before) && before !== '')
        return MONEY_SHAPE;
    if (after === 0x25)
        return PERCENT;
    if (digits.includes(':'))
        return CLOCK;
    const points = digits.split('.').length - 1;
    if (points > 1 || /^v$/i.test(before))
        return VERSION;
    if (next !== 0) {
        if (PERCENTS.has(next))
            return PERCENT;
        if (DURATIONS.has(next))
            return DURATION;
        if (BYTES.has(next))
            return BYTES_SHAPE;
        if (FACTORS.has(next))
            return FACTOR;
        if (MONEY.has(next))
            return MONEY_SHAPE;
        if (ORDINALS.has(next))
            return ORDINAL;
        if (LARGE.has(next))
            return CURRENCY.includes(text.charAt(start - 1)) ? MONEY_SHAPE : MILLIONS;
        if (OF_RATIO.has(next) && (0,reader_shapes/* isNumberShape */.NC)(tokens.shape[row + 2] ?? 0))
            return RATIO;
    }
    if (/^x$/i.test(before))
        return FACTOR;
    const whole = digits.replaceAll(',', '');
    if (points === 1)
        return DECIMAL;
    if (whole.length === 4 && digits === whole && (whole.startsWith('19') || whole.startsWith('20')))
        return YEAR;
    if (whole.length === 1)
        return DIGIT;
    if (whole.length === 2)
        return SMALL;
    if (whole.length === 3)
        return HUNDREDS;
    return whole.length <= 6 ? THOUSANDS : MILLIONS;
}
/** Two numbers of a sentence with what compares them between them or before the first. */
function markPairs(tokens, sentence) {
    const { shape, hash, flags, firstOf } = tokens;
    const from = firstOf[sentence] ?? 0;
    const to = firstOf[sentence + 1] ?? 0;
    let last = -1;
    let compares = false;
    for (let row = from; row < to; row++) {
        const now = shape[row] ?? 0;
        if (now === ARROW || FROM.has(hash[row] ?? 0) || TO.has(hash[row] ?? 0))
            compares = true;
        if (!(0,reader_shapes/* isNumberShape */.NC)(now) || now === YEAR || now === CLOCK || now === VERSION)
            continue;
        if (last !== -1 && compares && row - last <= PAIR_REACH) {
            flags[row] = (flags[row] ?? 0) | reader_tokens/* PAIRED */.Kg;
            flags[last] = (flags[last] ?? 0) | reader_tokens/* PAIRED */.Kg;
        }
        last = row;
        compares = false;
    }
}
/** Furthest apart two compared numbers stand, in tokens. */
const PAIR_REACH = 14;

// EXTERNAL MODULE: ./build/src/reader/labels.js
var labels = __nccwpck_require__(1398);
;// CONCATENATED MODULE: ./build/src/reader/scanner.js





const scanner_WORD = (0,reader_shapes/* shapeId */.Hy)('word');
const NOT = (0,reader_shapes/* shapeId */.Hy)("n't");
const QUESTION = (0,reader_shapes/* shapeId */.Hy)('question');
const EXCLAMATION = (0,reader_shapes/* shapeId */.Hy)('exclamation');
const STOP = (0,reader_shapes/* shapeId */.Hy)('stop');
const BREAK = (0,reader_shapes/* shapeId */.Hy)('line-break');
const scanner_ARROW = (0,reader_shapes/* shapeId */.Hy)('arrow');
const COLON = (0,reader_shapes/* shapeId */.Hy)('colon');
const OTHER_MARK = (0,reader_shapes/* shapeId */.Hy)('other-mark');
const LIST_NUMBER = (0,reader_shapes/* shapeId */.Hy)('list-number');
const scanner_FOREIGN = (0,reader_shapes/* shapeId */.Hy)('foreign');
/** Letters from here on belong to other scripts than the Latin one. */
const FIRST_FOREIGN = 0x370;
const CLITICS = new Map(["'s", "'re", "'ve", "'ll", "'d", "'m"].map((clitic) => [clitic, (0,reader_shapes/* shapeId */.Hy)(clitic)]));
const SHORTENED = new Map([
    ['ca', 'can'],
    ['wo', 'will'],
    ['sha', 'shall'],
]);
const LABEL_IDS = new Map();
for (const [label, phrases] of Object.entries(labels/* LABEL_WORDS */.v)) {
    for (const phrase of phrases)
        LABEL_IDS.set((0,reader_tokens/* hashOf */.qQ)(phrase), labels/* LABELS */.k.indexOf(label));
}
const OTHER_LABEL = labels/* LABELS */.k.indexOf('other');
/** The most words that a label has. */
const LABEL_LENGTH = 4;
/** Lines below this length, in code units, were ended by their author, not by an editor's wrapping. */
const SHORT_LINE = 60;
/** Reads one text into the table: one pass, one token after another. */
class Scanner {
    text;
    out;
    at = 0;
    label = 0;
    item = 0;
    /** The first token of the line that is being read. */
    lineFrom = 0;
    lineStart = 0;
    spaced = true;
    /** The first row of the text. */
    first;
    constructor(text, out) {
        this.text = text;
        this.out = out;
        this.first = out.length;
    }
    run() {
        const { text } = this;
        this.beginLine();
        while (this.at < text.length) {
            const code = text.charCodeAt(this.at);
            if (code === 0x0a)
                this.newline();
            else if (code === 0x20 ||
                code === 0x2a ||
                code === 0x5f ||
                code === 0x60 ||
                code < 0x20 ||
                code === 0xa0) {
                // Spaces, and the marks of emphasis and code, which say nothing.
                this.spaced = true;
                this.at++;
            }
            else if (isDigit(code))
                this.number();
            else if (isLetter(code))
                this.word();
            else
                this.mark(code);
        }
        this.endSentence();
    }
    push(start, end, hash, shape, flags) {
        const { out } = this;
        out.grow();
        const row = out.length++;
        out.start[row] = start;
        out.end[row] = end;
        out.hash[row] = hash;
        out.shape[row] = shape;
        out.flags[row] = flags | this.item | (this.spaced ? 0 : reader_tokens/* JOINED */.Qb);
        out.label[row] = this.label;
        out.sentence[row] = out.sentences;
        this.spaced = false;
    }
    isFirst() {
        const { out } = this;
        return out.length === (out.firstOf[out.sentences] ?? 0);
    }
    endSentence() {
        const { out } = this;
        if (this.isFirst())
            return;
        out.sentences++;
        out.firstOf[out.sentences] = out.length;
    }
    /** One word, split where a contraction is: `did` and `n't`. */
    word() {
        const { text } = this;
        const start = this.at;
        let hash = reader_tokens/* FNV_OFFSET */.V4;
        let ascii = true;
        let uppers = 0;
        let digits = 0;
        let quote = -1;
        let end = start;
        for (; end < text.length; end++) {
            let code = text.charCodeAt(end);
            if (code >= 0x41 && code <= 0x5a) {
                uppers++;
                code += 0x20;
            }
            else if (code < 0x61 || code > 0x7a) {
                if (isDigit(code))
                    digits++;
                else if ((code === 0x27 || code === 0x2019) && isLetter(text.charCodeAt(end + 1))) {
                    quote = end;
                    code = 0x27;
                }
                else if (isLetter(code))
                    ascii = false;
                else
                    break;
            }
            hash = Math.imul(hash ^ code, reader_tokens/* FNV_PRIME */.Rq);
        }
        this.at = end;
        const head = text.charCodeAt(start);
        if (head >= FIRST_FOREIGN) {
            this.push(start, end, 0, scanner_FOREIGN, 0);
            return;
        }
        const first = isUpper(head);
        let flags = first && !this.isFirst() ? reader_tokens/* CAPITAL */.lr : 0;
        const letters = end - start - digits;
        if (uppers > 1 && uppers === letters)
            flags |= reader_tokens/* CAPITALS */.S6;
        if (digits > 0)
            flags |= reader_tokens/* MIXED */.oV;
        if (quote === -1) {
            const whole = ascii ? hash : (0,reader_tokens/* hashOf */.qQ)(text.slice(start, end).toLowerCase());
            this.push(start, end, whole, NUMBER_WORDS.has(whole) ? NUMBER_WORD : scanner_WORD, flags);
            return;
        }
        this.contraction(start, end, flags);
    }
    contraction(start, end, flags) {
        const word = this.text.slice(start, end).toLowerCase().replaceAll('\u2019', "'");
        if (word.endsWith("n't") && word.length > 3) {
            const base = word.slice(0, -3);
            this.push(start, end - 3, (0,reader_tokens/* hashOf */.qQ)(SHORTENED.get(base) ?? base), scanner_WORD, flags);
            this.push(end - 3, end, 0, NOT, 0);
            return;
        }
        const cut = word.lastIndexOf("'");
        const clitic = CLITICS.get(word.slice(cut));
        if (clitic === undefined) {
            this.push(start, end, (0,reader_tokens/* hashOf */.qQ)(word.replaceAll("'", '')), scanner_WORD, flags);
            return;
        }
        this.push(start, start + cut, (0,reader_tokens/* hashOf */.qQ)(word.slice(0, cut).replaceAll("'", '')), scanner_WORD, flags);
        this.push(start + cut, end, 0, clitic, 0);
    }
    /** A number with its separators, and its unit as a token of its own (`250` and `ms`). */
    number() {
        const { text } = this;
        const start = this.at;
        let end = start + 1;
        for (; end < text.length; end++) {
            const code = text.charCodeAt(end);
            if (isDigit(code))
                continue;
            if ((code === 0x2c || code === 0x2e || code === 0x3a) && isDigit(text.charCodeAt(end + 1)))
                continue;
            break;
        }
        this.at = end;
        this.push(start, end, 0, reader_shapes/* FIRST_NUMBER */.jc, 0);
    }
    mark(code) {
        const { text } = this;
        const start = this.at++;
        let shape = MARKS.get(code) ?? OTHER_MARK;
        // An emoji is one mark, whatever code units it has.
        if (code >= 0xd800 && (text.charCodeAt(this.at) & 0xfc00) === 0xdc00)
            this.at++;
        if ((code === 0x2d || code === 0x3d) && text.charCodeAt(this.at) === 0x3e) {
            this.at++;
            shape = scanner_ARROW;
        }
        else if (code === 0x2d) {
            // A hyphen inside a word joins its parts and is no token; `--` is one dash.
            if (!this.spaced && isLetter(text.charCodeAt(this.at)) && isLetter(text.charCodeAt(start - 1)))
                return;
            while (text.charCodeAt(this.at) === 0x2d)
                this.at++;
        }
        else if (code === 0x2e)
            while (text.charCodeAt(this.at) === 0x2e)
                this.at++;
        else if (CURRENCY.includes(text.charAt(start)) || code === 0x25)
            shape = OTHER_MARK;
        this.push(start, this.at, 0, shape, 0);
        if (shape === QUESTION || shape === EXCLAMATION || (shape === STOP && this.endsSentence()))
            this.endSentence();
        else if (shape === COLON)
            this.labelled();
    }
    /** Whether a full stop ends its sentence: a space follows, and then no small letter. */
    endsSentence() {
        const { text } = this;
        let next = this.at;
        while (next < text.length && '*_`"”)\''.includes(text.charAt(next)))
            next++;
        if (next < text.length && text.charCodeAt(next) > 0x20)
            return false;
        while (next < text.length && text.charCodeAt(next) <= 0x20)
            next++;
        const code = text.charCodeAt(next);
        return !(code >= 0x61 && code <= 0x7a);
    }
    newline() {
        const { text } = this;
        const start = this.at;
        let lines = 0;
        while (this.at < text.length && text.charCodeAt(this.at) <= 0x20) {
            if (text.charCodeAt(this.at) === 0x0a)
                lines++;
            this.at++;
        }
        this.spaced = true;
        const short = start - this.lineStart < SHORT_LINE;
        const code = text.charCodeAt(this.at);
        const fresh = lines > 1 || short || itemLength(text, this.at) || code === 0x2a || code === 0x23;
        // Line breaks at the ends of a text say nothing.
        if (fresh && this.out.length > this.first && this.at < text.length) {
            this.push(start, start + 1, 0, BREAK, 0);
            this.endSentence();
            this.spaced = true;
        }
        this.beginLine();
    }
    beginLine() {
        const { text } = this;
        this.lineStart = this.at;
        this.lineFrom = this.out.length;
        while (text.charCodeAt(this.at) === 0x20 ||
            text.charCodeAt(this.at) === 0x3e ||
            text.charCodeAt(this.at) === 0x23)
            this.at++;
        const length = itemLength(text, this.at);
        this.item = length > 0 ? reader_tokens/* ITEM */.Uo : 0;
        if (length === 0)
            return;
        this.push(this.at, this.at + length, 0, isDigit(text.charCodeAt(this.at)) ? LIST_NUMBER : ITEM_MARK, 0);
        this.at += length;
        this.lineFrom = this.out.length;
        this.spaced = true;
    }
    /** What stands before a colon near the beginning of a sentence names what follows, where it is known as a label. */
    labelled() {
        const { out } = this;
        const from = Math.max(this.lineFrom, out.firstOf[out.sentences] ?? 0);
        const words = out.length - 1 - from;
        if (words < 1 || words > LABEL_LENGTH)
            return;
        let phrase = '';
        for (let row = from; row < out.length - 1; row++) {
            if (out.shape[row] !== scanner_WORD)
                break;
            if (phrase !== '')
                phrase += ' ';
            phrase += this.text.slice(out.start[row], out.end[row]).toLowerCase();
        }
        const known = LABEL_IDS.get((0,reader_tokens/* hashOf */.qQ)(phrase));
        if (known === undefined && from !== this.lineFrom)
            return;
        this.label = known ?? OTHER_LABEL;
        for (let row = from; row < out.length; row++)
            out.label[row] = this.label;
    }
}

;// CONCATENATED MODULE: ./build/src/reader/tokenize.js


/** Adds a text to the table. Its work grows linearly with the text. */
function tokenize(text, into) {
    const from = into.length;
    const firstSentence = into.sentences;
    new Scanner(text, into).run();
    const range = { from, to: into.length, firstSentence, endSentence: into.sentences };
    markNumbers(text, into, range);
    return range;
}

;// CONCATENATED MODULE: ./build/src/reader/reader.js






/** How sharply the strongest token speaks for its text: the same as in training. */
const SHARPNESS = 2;
/** One network for a model, so that what it has worked out for a word is not worked out again. */
const networks = new WeakMap();
/** Reads texts with a model, and with phrases that stand for roles of the model. Readings stay good until `clear`. */
class Reader {
    network;
    tokens = new reader_tokens/* Tokens */.DQ();
    ownWords;
    constructor(model, ownWords = null) {
        this.network = networks.get(model) ?? new Network(model);
        networks.set(model, this.network);
        this.ownWords = ownWords;
    }
    read(text) {
        const range = tokenize(text, this.tokens);
        return new Reading(text, this, range, this.ownWords === null ? [] : this.rolesIn(this.ownWords, range));
    }
    rolesIn(ownWords, range) {
        const { names } = this.network.model.roles;
        const added = [];
        for (const { from, to, value } of ownWords.in(this.tokens, range)) {
            for (let row = from; row < to; row++)
                added.push({ row, role: names.indexOf(value) });
        }
        return added;
    }
    /** Forgets all texts. */
    clear() {
        this.tokens.clear();
    }
}
/** One text, read. */
class Reading {
    text;
    range;
    reader;
    added;
    encoded = null;
    known = new Map();
    english;
    constructor(text, reader, range, added) {
        this.text = text;
        this.reader = reader;
        this.range = range;
        this.added = added;
    }
    get tokens() {
        return this.reader.tokens;
    }
    /** Words, numbers included, as one would count them when speaking. */
    get words() {
        let words = 0;
        for (let row = this.range.from; row < this.range.to; row++)
            if ((0,reader_shapes/* isSpoken */.ru)(this.tokens.shape[row] ?? 0))
                words++;
        return words;
    }
    /** Whether the text is in English, as far as can be told; short texts are taken for it. */
    get isEnglish() {
        this.english ??= isEnglish(this.tokens, this.range, this.reader.network.model.words);
        return this.english;
    }
    /**
     * What the text says of each label of a task, in the order given.
     *
     * @throws {Error} for a label that the task does not have
     */
    judge(task, labels) {
        const missing = labels.filter((label) => !this.known.has(`${task}/${label}`));
        if (missing.length > 0)
            this.work(task, missing);
        return labels.map((label) => this.known.get(`${task}/${label}`));
    }
    work(task, asked) {
        const { network, tokens } = this.reader;
        const head = network.model.heads[task];
        // One label costs little beside the rest of the work, and another rule will ask for it.
        const labels = head.labels.length <= FEW ? head.labels : asked;
        if (asked.some((label) => !head.labels.includes(label)))
            throw new Error(`${task} has no label ${asked.join(', ')}`);
        const columns = labels.map((label) => head.labels.indexOf(label));
        if (this.encoded === null || !network.knows(this.encoded))
            this.encoded = network.encode(tokens, this.range, this.added);
        network.run(head, columns, tokens, this.range, this.encoded);
        const scale = network.scaleOf(head);
        for (const [index, column] of columns.entries()) {
            const judged = this.verdict(index, scale, head.verdicts[column]);
            this.known.set(`${task}/${labels[index]}`, judged);
        }
    }
    /** The verdict from the numbers of one label, which the network has just worked out. */
    verdict(index, scale, { slope, shift, low, high }) {
        const { from, to } = this.range;
        const size = to - from;
        if (size === 0)
            return { state: 'absent', confidence: 0, passages: [], closest: null };
        const logits = this.reader.network.logits.subarray(index * size, (index + 1) * size);
        let top = 0;
        for (let row = 1; row < size; row++)
            if (logits[row] > logits[top])
                top = row;
        const confidence = sigmoid(slope * pooled(logits, top, scale) + shift);
        const state = confidence >= high ? 'present' : confidence < low ? 'absent' : 'unsure';
        const closest = this.around(logits, top, scale);
        if (confidence < 0.5)
            return { state, confidence, passages: [], closest };
        const passages = this.passagesIn(logits, scale);
        return { state, confidence, passages: passages.length === 0 ? [closest] : passages, closest };
    }
    /** The stretches whose tokens each say yes; a gap of a token or two inside a sentence does not part them. */
    passagesIn(logits, scale) {
        const { tokens } = this;
        const { from } = this.range;
        const passages = [];
        let first = -1;
        let last = -1;
        let best = 0;
        const close = () => {
            if (first !== -1 && isTelling(tokens, from + first, from + last))
                passages.push(this.passage(first, last, best * scale));
            first = -1;
        };
        for (let row = 0; row < logits.length; row++) {
            const logit = logits[row];
            if (logit <= 0)
                continue;
            const apart = first !== -1 && (row - last > GAP || tokens.sentence[from + row] !== tokens.sentence[from + last]);
            if (apart)
                close();
            if (first === -1) {
                first = row;
                best = logit;
            }
            best = Math.max(best, logit);
            last = row;
        }
        close();
        return passages;
    }
    /** The stretch around the token that says it the loudest, within its sentence, long enough to be read. */
    around(logits, top, scale) {
        const { tokens } = this;
        const { from } = this.range;
        const sentence = tokens.sentence[from + top];
        const floor = logits[top] - FALL / scale;
        const isInside = (row) => row >= 0 && row < logits.length && tokens.sentence[from + row] === sentence;
        const belongs = (row) => isInside(row) && logits[row] >= floor;
        let first = top;
        while (belongs(first - 1))
            first--;
        let last = top;
        while (belongs(last + 1))
            last++;
        while (last - first + 1 < READABLE && (isInside(first - 1) || isInside(last + 1))) {
            if (isInside(first - 1))
                first--;
            if (isInside(last + 1))
                last++;
        }
        return this.passage(first, last, logits[top] * scale);
    }
    /** Rows of the range, both inclusive, without marks at their ends. */
    passage(first, last, logit) {
        const { tokens } = this;
        let low = first + this.range.from;
        let high = last + this.range.from;
        while (low < high && !(0,reader_shapes/* isSpoken */.ru)(tokens.shape[low] ?? 0))
            low++;
        while (high > low && !(0,reader_shapes/* isSpoken */.ru)(tokens.shape[high] ?? 0))
            high--;
        return { start: tokens.start[low] ?? 0, end: tokens.end[high] ?? 0, strength: sigmoid(logit) };
    }
}
/** So many labels are worked out together, whichever was asked for. */
const FEW = 4;
/** Tokens that may lie between two parts of one passage. */
const GAP = 3;
/** How far below the loudest token its neighbors may be to belong to it. */
const FALL = 2;
/** Tokens that a passage has at least where its sentence has them: fewer say nothing to a reader. */
const READABLE = 8;
/** What is this far below the loudest token adds nothing that counts. */
const NEGLIGIBLE = 6;
/** A passage of one word says nothing, unless it is a number. */
function isTelling({ shape }, first, last) {
    let words = 0;
    for (let row = first; row <= last; row++)
        if ((0,reader_shapes/* isSpoken */.ru)(shape[row] ?? 0))
            words++;
    return words > 1;
}
/** What the tokens say together. */
function pooled(logits, top, scale) {
    const highest = logits[top];
    let sum = 0;
    for (const logit of logits) {
        const below = (logit - highest) * scale;
        if (below > -NEGLIGIBLE)
            sum += exp(below * SHARPNESS);
    }
    return highest * scale + log(sum) / SHARPNESS;
}

;// CONCATENATED MODULE: ./build/src/reader/document-reader.js


/** Reads the texts of one document after another, each text once however many ask. */
class DocumentReader {
    reader;
    readings = new Map();
    constructor(model, ownWords) {
        this.reader = new Reader(model, phrasesOf(ownWords));
    }
    /** Forgets the texts of the document before. */
    startDocument() {
        this.readings.clear();
        this.reader.clear();
    }
    read(prose) {
        const known = this.readings.get(prose);
        if (known !== undefined)
            return known;
        const reading = this.reader.read(prose.text);
        this.readings.set(prose, reading);
        return reading;
    }
}
function phrasesOf(ownWords) {
    const phrases = new reader_phrases/* Phrases */.p();
    for (const [role, words] of Object.entries(ownWords))
        for (const word of words)
            phrases.add(word, role);
    return phrases.size === 0 ? null : phrases;
}


/***/ }),

/***/ 1398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ LABELS),
/* harmony export */   v: () => (/* binding */ LABEL_WORDS)
/* harmony export */ });
/**
 * What a part of the text is said to be by the label it follows: `**Action:**`, `RESULT -`, `Skills:`. In force until the
 * next label.
 */
const LABELS = [
    'none',
    'context',
    'task',
    'action',
    'result',
    'lesson',
    'skills',
    'duties',
    'plan',
    'other',
];
const LABEL_WORDS = {
    context: [
        's',
        'situation',
        'context',
        'background',
        'problem',
        'challenge',
        'issue',
        'setting',
        'setup',
        'before',
        'trigger',
        'impact',
        'summary',
        'overview',
        'stakes',
    ],
    task: [
        't',
        'task',
        'goal',
        'goals',
        'objective',
        'objectives',
        'target',
        'targets',
        'mission',
        'aim',
        'assignment',
        'ask',
        'role',
        'my role',
        'requirement',
        'requirements',
    ],
    action: [
        'a',
        'action',
        'actions',
        'what i did',
        'what we did',
        'approach',
        'solution',
        'how',
        'steps',
        'execution',
        'mechanism',
        'implementation',
        'fix',
        'mitigation',
        'remediation',
        'did',
        'move',
        'what i owned',
        'contribution',
        'contributions',
    ],
    result: [
        'r',
        'result',
        'results',
        'outcome',
        'outcomes',
        'metrics',
        'numbers',
        'evidence',
        'after',
        'what happened',
        'effect',
        'achievement',
        'achievements',
        'accomplishments',
        'wins',
    ],
    lesson: [
        'l',
        'lesson',
        'lessons',
        'learning',
        'learnings',
        'reflection',
        'takeaway',
        'takeaways',
        'retrospective',
        'tradeoff',
        'tradeoffs',
        'what i learned',
        'lessons learned',
    ],
    skills: [
        'skills',
        'stack',
        'tools',
        'tech',
        'technologies',
        'tech stack',
        'technical skills',
        'toolbox',
        'languages',
        'keywords',
        'topics',
        'tags',
        'interests',
        'courses',
        'certifications',
        'competencies',
        'core competencies',
    ],
    duties: [
        'responsibilities',
        'duties',
        'key responsibilities',
        'responsible for',
        'role description',
        'job description',
        'scope',
    ],
    plan: [
        'plan',
        'plans',
        'next',
        'next steps',
        'todo',
        'to do',
        'future',
        'future work',
        'roadmap',
        'proposal',
        'recommendation',
        'recommendations',
        'ideas',
        'open questions',
        'wish list',
    ],
};


/***/ }),

/***/ 24:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   OB: () => (/* binding */ rowOf),
/* harmony export */   jf: () => (/* binding */ WINDOW),
/* harmony export */   sd: () => (/* binding */ decodeModel)
/* harmony export */ });
/* unused harmony exports FORMAT, BUCKET_BITS, align */
/** Tokens that a hidden unit sees, its own in the middle. */
const WINDOW = 9;
/** The version of the file's layout. */
const FORMAT = 1;
const BUCKET_BITS = 12;
/** @throws {Error} for bytes that are no model of this version */
function decodeModel(bytes) {
    const { buffer, byteOffset } = byteAligned(bytes);
    const length = new DataView(buffer, byteOffset).getUint32(0, true);
    const header = JSON.parse(textOf(new Uint8Array(buffer, byteOffset + 4, length)));
    if (header.format !== FORMAT)
        throw new Error(`a model of format ${header.format}, expected ${FORMAT}`);
    if (header.window !== WINDOW)
        throw new Error(`a model with windows of ${header.window}, expected ${WINDOW}`);
    const first = byteOffset + align(4 + length);
    const places = new Map(header.sections.map(([name, start, size]) => [name, { start: first + start, size }]));
    const at = (name) => {
        const place = places.get(name);
        if (place === undefined)
            throw new Error(`a model without \`${name}\``);
        return place;
    };
    const int8 = (name) => new Int8Array(buffer, at(name).start, at(name).size);
    const int32 = (name) => new Int32Array(buffer, at(name).start, at(name).size / 4);
    const heads = header.heads.map(({ name, labels, hidden, scale, verdicts }) => [
        name,
        {
            labels,
            hidden,
            conv: int8(`${name}/conv`),
            sentence: int8(`${name}/sentence`),
            text: int8(`${name}/text`),
            under: int32(`${name}/under`),
            bias: int32(`${name}/bias`),
            out: int8(`${name}/out`),
            outBias: int32(`${name}/outBias`),
            scale,
            verdicts,
        },
    ]);
    const { corpus, width } = header;
    const table = (name) => ({
        hashes: new Uint32Array(buffer, at(`${name}/hashes`).start, at(`${name}/hashes`).size / 4),
        buckets: new Uint16Array(buffer, at(`${name}/buckets`).start, at(`${name}/buckets`).size / 2),
        vectors: int8(`${name}/vectors`),
    });
    return {
        corpus,
        width,
        words: table('words'),
        pairs: table('pairs'),
        shapes: int8('shapes'),
        flags: int8('flags'),
        roles: { names: header.roles, vectors: int8('roles') },
        heads: Object.fromEntries(heads),
    };
}
/** The next multiple of eight. */
function align(offset) {
    return (offset + 7) & ~7;
}
/** Typed arrays begin at multiples of their size, so bytes that do not are copied. */
function byteAligned(bytes) {
    if (bytes.byteOffset % 8 === 0 && bytes.buffer instanceof ArrayBuffer)
        return { buffer: bytes.buffer, byteOffset: bytes.byteOffset };
    const copy = new Uint8Array(bytes.length);
    copy.set(bytes);
    return { buffer: copy.buffer, byteOffset: 0 };
}
/** ASCII only: the header has nothing else. */
function textOf(bytes) {
    let text = '';
    for (let from = 0; from < bytes.length; from += 4096)
        text += String.fromCharCode(...bytes.subarray(from, from + 4096));
    return text;
}
/** The row of a word, or -1. */
function rowOf({ hashes, buckets }, hash) {
    const wanted = hash >>> 0;
    const bucket = wanted >>> (32 - BUCKET_BITS);
    const to = buckets[bucket + 1] ?? 0;
    for (let row = buckets[bucket] ?? 0; row < to; row++)
        if (hashes[row] === wanted)
            return row;
    return -1;
}


/***/ }),

/***/ 4281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ct: () => (/* binding */ isNegation),
/* harmony export */   jo: () => (/* binding */ moodOf)
/* harmony export */ });
/* unused harmony export MOODS */
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1398);
/* harmony import */ var _shapes_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8071);
/* harmony import */ var _tokens_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4719);



/** Why a passage that comes close may not count. Only for telling the user; the verdict is the network's. */
const MOODS = (/* unused pure expression or super */ null && ([
    'plan',
    'wish',
    'negated',
    'question',
    'advice',
    'duty',
    'list',
    'told',
]));
const set = (words) => new Set(words.split(' ').map(_tokens_js__WEBPACK_IMPORTED_MODULE_2__/* .hashOf */ .qQ));
const PLAN = set('plan plans planned planning will shall should propose proposed intend going todo next want wanted wants goal aim');
const WISH = set('would could wish wished hope hoped might if');
const NEGATED = set('no not never none nobody nothing without lacked missing');
const ADVICE = set('you your one always');
const DUTY = set('responsible responsibility responsibilities duties charge role');
const FIRST = set('i we my our');
const NOT = (0,_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .shapeId */ .Hy)("n't");
const QUESTION = (0,_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .shapeId */ .Hy)('question');
const SKILLS = _labels_js__WEBPACK_IMPORTED_MODULE_0__/* .LABELS */ .k.indexOf('skills');
const DUTIES = _labels_js__WEBPACK_IMPORTED_MODULE_0__/* .LABELS */ .k.indexOf('duties');
const PLANS = _labels_js__WEBPACK_IMPORTED_MODULE_0__/* .LABELS */ .k.indexOf('plan');
const TASK = _labels_js__WEBPACK_IMPORTED_MODULE_0__/* .LABELS */ .k.indexOf('task');
/** Whether a row of the table denies something: `not`, `n't`, `without`. */
function isNegation({ shape, hash }, row) {
    return shape[row] === NOT || NEGATED.has(hash[row] ?? 0);
}
/** How the sentence around a row is meant, as far as single words tell. */
function moodOf(tokens, row, last) {
    const sentence = tokens.sentence[row];
    const label = tokens.label[row];
    if (label === SKILLS)
        return 'list';
    if (label === DUTIES)
        return 'duty';
    if (label === PLANS || label === TASK)
        return 'plan';
    let from = row;
    while (from > 0 && tokens.sentence[from - 1] === sentence)
        from--;
    const seen = new Set();
    let first = false;
    for (let at = from; at < last && tokens.sentence[at] === sentence; at++) {
        const hash = tokens.hash[at] ?? 0;
        if (tokens.shape[at] === QUESTION)
            return 'question';
        if (isNegation(tokens, at))
            seen.add('negated');
        if (FIRST.has(hash))
            first = true;
        if (PLAN.has(hash))
            seen.add('plan');
        if (WISH.has(hash))
            seen.add('wish');
        if (ADVICE.has(hash))
            seen.add('advice');
        if (DUTY.has(hash))
            seen.add('duty');
    }
    if (first)
        seen.delete('advice');
    const order = ['wish', 'plan', 'negated', 'advice', 'duty'];
    return order.find((mood) => seen.has(mood)) ?? 'told';
}


/***/ }),

/***/ 543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ Phrases)
/* harmony export */ });
/* harmony import */ var _tokens_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4719);

function newNode() {
    return { words: new Map(), forms: new Map(), values: [] };
}
/** Words that a phrase may have at most; longer ones are cut, so that looking for them stays linear. */
const LONGEST = 8;
/**
 * Finds phrases in all forms of their words: `feature flag` also as `feature flags` or `Feature-flags`. The work for a
 * text does not depend on how many phrases there are.
 */
class Phrases {
    root = newNode();
    size = 0;
    add(phrase, value) {
        const words = phrase.toLowerCase().match(WORDS)?.slice(0, LONGEST) ?? [];
        if (words.length === 0)
            return;
        this.size++;
        let node = this.root;
        for (const word of words) {
            const known = node.words.get(word);
            const next = known ?? newNode();
            if (known === undefined) {
                node.words.set(word, next);
                for (const hash of new Set(formsOf(word).map(_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .hashOf */ .qQ))) {
                    node.forms.set(hash, [...(node.forms.get(hash) ?? []), next]);
                }
            }
            node = next;
        }
        node.values.push(value);
    }
    /** All phrases in a range, in the order of their first words. */
    *in(tokens, { from, to }) {
        if (this.size === 0)
            return;
        for (let row = from; row < to; row++) {
            let nodes = this.root.forms.get(tokens.hash[row] ?? 0);
            for (let end = row + 1; nodes !== undefined; end++) {
                for (const { values } of nodes)
                    for (const value of values)
                        yield { from: row, to: end, value };
                nodes = end < to ? following(nodes, tokens.hash[end] ?? 0) : undefined;
            }
        }
    }
}
function following(nodes, hash) {
    const next = nodes.flatMap(({ forms }) => forms.get(hash) ?? []);
    return next.length === 0 ? undefined : next;
}
const WORDS = /[\p{L}\p{N}]+/gu;
/** A word as a noun and as a verb, with the endings that English gives it. */
function formsOf(word) {
    if (word.length < 3 || /\d/.test(word))
        return [word, `${word}s`];
    const stem = word.endsWith('e') ? word.slice(0, -1) : word;
    const plural = /(?:s|x|z|ch|sh)$/.test(word)
        ? `${word}es`
        : /[^aeiou]y$/.test(word)
            ? `${word.slice(0, -1)}ies`
            : `${word}s`;
    const past = /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ied` : `${stem}ed`;
    const doubled = /[^aeiou][aeiou][bdgmnprt]$/.test(word)
        ? [`${word}${word.at(-1)}ed`, `${word}${word.at(-1)}ing`]
        : [];
    return [word, plural, past, `${stem}ing`, ...doubled];
}


/***/ }),

/***/ 8071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Hy: () => (/* binding */ shapeId),
/* harmony export */   NC: () => (/* binding */ isNumberShape),
/* harmony export */   jc: () => (/* binding */ FIRST_NUMBER),
/* harmony export */   ru: () => (/* binding */ isSpoken)
/* harmony export */ });
/* unused harmony export SHAPES */
/**
 * What a token looks like, where its word is not enough: kinds of numbers, marks, words that no table knows. A shape's
 * index is part of the model's format, so new ones go to the end of the list and the model is trained again.
 */
const SHAPES = [
    'word',
    'unknown',
    'unknown-name',
    'unknown-capitals',
    'unknown-mixed',
    'foreign',
    "n't",
    "'s",
    "'re",
    "'ve",
    "'ll",
    "'d",
    "'m",
    'comma',
    'stop',
    'colon',
    'semicolon',
    'question',
    'exclamation',
    'open',
    'close',
    'quote',
    'dash',
    'arrow',
    'slash',
    'plus',
    'equals',
    'less',
    'greater',
    'about',
    'hash',
    'other-mark',
    'line-break',
    'item',
    'digit',
    'small',
    'hundreds',
    'thousands',
    'millions',
    'decimal',
    'percent',
    'money',
    'duration',
    'bytes',
    'factor',
    'year',
    'clock',
    'version',
    'ordinal',
    'list-number',
    'ratio',
    'number-word',
];
const index = new Map(SHAPES.map((shape, at) => [shape, at]));
/** The index of a shape. */
function shapeId(shape) {
    return index.get(shape) ?? 0;
}
const FIRST_NUMBER = shapeId('digit');
const LIST_NUMBER = shapeId('list-number');
const FOREIGN = shapeId('foreign');
function isNumberShape(shape) {
    return shape >= FIRST_NUMBER && shape !== LIST_NUMBER;
}
/** Whether one would say it as a word: words and numbers, no marks and no clitics. */
function isSpoken(shape) {
    return shape <= FOREIGN || isNumberShape(shape);
}


/***/ }),

/***/ 4135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ TASKS)
/* harmony export */ });
/** What the reader tells apart, by task: the names of its labels, in the order of the model's outputs. */
function under(subject, ids) {
    return ids.split(' ').map((id) => `${subject}/${id}`);
}
const TASKS = [
    { name: 'answers', labels: ['mechanism', 'evidence'] },
    {
        name: 'prompts',
        labels: [
            ...under('why-this-role', 'boundaries data-access evaluation-loops incident-learning production-trust'),
            ...under('what-could-go-wrong', 'risk signal staged-rollout rollback-path learning'),
            ...under('ai-safety', 'operational risk-surfaces observable constrained testable reversible'),
            ...under('disagreement', 'risk-accepted changing-signal reversible-step deciding-metric'),
            ...under('incident-leadership', 'owner hypothesis customer-impact next-action timebox follow-up'),
        ],
    },
    {
        name: 'follow-ups',
        labels: [
            ...under('platform-boundary', 'objection ruled-out failure evolution not-moved'),
            ...under('ai-eval-loop', 'users leakage labels noise worse consequence'),
            ...under('parser-migration', 'agreement point-of-no-return worst-input consumers stop-rule old-path'),
            ...under('incident-command', 'detected told first-move ruled-out not-back differently'),
            ...under('security-hygiene', 'next-one exceptions friction exposure still-works'),
        ],
    },
    { name: 'delivery', labels: ['recurring', 'oneoff'] },
    {
        name: 'fields',
        labels: 'numbers stakes tradeoffs lesson api_contract adoption migration_risk data_quality eval_signal failure_analysis compatibility rollout regression_suite customer_impact hypothesis durable_follow_up normal_delivery_path'.split(' '),
    },
    { name: 'virtues', labels: ['virtue', 'hedge', 'we', 'own'] },
];


/***/ }),

/***/ 4719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DQ: () => (/* binding */ Tokens),
/* harmony export */   Kg: () => (/* binding */ PAIRED),
/* harmony export */   Qb: () => (/* binding */ JOINED),
/* harmony export */   Rq: () => (/* binding */ FNV_PRIME),
/* harmony export */   S6: () => (/* binding */ CAPITALS),
/* harmony export */   Uo: () => (/* binding */ ITEM),
/* harmony export */   V4: () => (/* binding */ FNV_OFFSET),
/* harmony export */   d9: () => (/* binding */ BOUND),
/* harmony export */   d_: () => (/* binding */ pairHash),
/* harmony export */   lr: () => (/* binding */ CAPITAL),
/* harmony export */   oV: () => (/* binding */ MIXED),
/* harmony export */   qQ: () => (/* binding */ hashOf),
/* harmony export */   zs: () => (/* binding */ FLAG_COUNT)
/* harmony export */ });
/**
 * A text as one table of integers, made in one pass over its UTF-16 code units. Each token has its place in the text, the
 * hash of its word, its shape, flags, the sentence that it belongs to and the label that it follows. The columns are
 * reused from text to text; only the first `length` rows count.
 */
class Tokens {
    length = 0;
    sentences = 0;
    start = new Int32Array(INITIAL);
    end = new Int32Array(INITIAL);
    /** 32-bit FNV-1a of the word in lower case; 0 for what has no word. */
    hash = new Int32Array(INITIAL);
    shape = new Uint8Array(INITIAL);
    flags = new Uint8Array(INITIAL);
    label = new Uint8Array(INITIAL);
    /** The index of its sentence. */
    sentence = new Int32Array(INITIAL);
    /** The first token of each sentence, and behind the last one the number of tokens. */
    firstOf = new Int32Array(INITIAL + 1);
    clear() {
        this.length = 0;
        this.sentences = 0;
    }
    /** Makes room for one more row. */
    grow() {
        if (this.length < this.start.length)
            return;
        const size = this.start.length * 2;
        this.start = enlarged(this.start, size);
        this.end = enlarged(this.end, size);
        this.hash = enlarged(this.hash, size);
        this.sentence = enlarged(this.sentence, size);
        this.firstOf = enlarged(this.firstOf, size + 1);
        for (const column of ['shape', 'flags', 'label']) {
            const wider = new Uint8Array(size);
            wider.set(this[column]);
            this[column] = wider;
        }
    }
}
const INITIAL = 1024;
function enlarged(column, size) {
    const wider = new Int32Array(size);
    wider.set(column);
    return wider;
}
/** Begins with a capital, not as the first word of its sentence. */
const CAPITAL = 1;
/** All capitals, two or more. */
const CAPITALS = 2;
/** Joined to the token before it without a space: the parts of `roll-back`. */
const JOINED = 4;
/** A number that another number of its sentence is compared with: `from 4 to 2`, `4 -> 2`. */
const PAIRED = 8;
/** In a list item. */
const ITEM = 16;
/** A threshold or a bound stands right before it: `over`, `at least`. */
const BOUND = 32;
/** A word with a digit in it: `p95`. */
const MIXED = 64;
/** How many flags there are. */
const FLAG_COUNT = 7;
const FNV_OFFSET = 0x811c9dc5 | 0;
const FNV_PRIME = 0x01000193;
/** The hash that words are looked up by. @param word in lower case */
function hashOf(word) {
    let hash = FNV_OFFSET;
    for (let at = 0; at < word.length; at++)
        hash = Math.imul(hash ^ word.charCodeAt(at), FNV_PRIME);
    return hash === 0 ? 1 : hash;
}
/** The hash of two words in a row. */
function pairHash(first, second) {
    const hash = Math.imul(first ^ ((second << 13) | (second >>> 19)), FNV_PRIME);
    return hash === 0 ? 1 : hash;
}


/***/ }),

/***/ 6166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ WORD_GROUPS)
/* harmony export */ });
/**
 * Where `rubric-words` of a configuration may add words, and which role of the model such a word gets: it then counts as a
 * mechanism or an outcome where it is told as done.
 */
const WORD_GROUPS = {
    mechanism: 'device-strong',
    evidence: 'measure',
    'staged-rollout': 'device-strong',
    switch: 'device-strong',
    'way-back': 'device-strong',
    gate: 'device-strong',
    alerting: 'device-strong',
    telemetry: 'device-strong',
    logging: 'device-strong',
    logs: 'device-strong',
    'incident-practice': 'device-strong',
    resilience: 'device-strong',
    resource: 'device-strong',
    'test-suite': 'device-strong',
    test: 'device-strong',
    eval: 'device-strong',
    security: 'device-strong',
    rule: 'device-strong',
    artefact: 'device-strong',
    property: 'device-strong',
    thing: 'device-strong',
    'put-in-place': 'put',
    'use-device': 'use',
    'take-device': 'use',
    'stands-behind': 'use',
    'look-at': 'use',
    undo: 'control',
    verify: 'control',
    tend: 'control',
    repair: 'control',
    'no-control': 'control',
    'device-guards': 'act',
    'device-acts': 'act',
    'operate-change': 'operate',
    operate: 'operate',
    gated: 'operate',
    change: 'change',
    'change-noun': 'change',
    factor: 'factor',
    reached: 'reach',
    caught: 'reach',
    adopted: 'reach',
    'adopted-by': 'reach',
    'took-time': 'span',
    audience: 'counted',
    counted: 'counted',
    people: 'people',
    measure: 'measure',
    'measure-wide': 'measure',
    harm: 'harm',
    'harm-wide': 'harm',
    harmed: 'impact',
    'harmed-wide': 'impact',
    'harmed-state': 'impact',
    unable: 'impact',
    faulty: 'faulty',
    better: 'better',
    watched: 'observe',
};


/***/ }),

/***/ 2886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $M: () => (/* binding */ verdictReason),
/* harmony export */   cp: () => (/* binding */ judgedCounts),
/* harmony export */   s_: () => (/* binding */ findingCounts),
/* harmony export */   u7: () => (/* binding */ checkedCounts),
/* harmony export */   vs: () => (/* binding */ scopeNote)
/* harmony export */ });
/* harmony import */ var _text_message_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9962);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6209);


/** Files that a line of counts names at most. */
const NAMED = 5;
/** Characters of a base, and of a reason, that a line shows at most. */
const BASE_LENGTH = 80;
const REASON_LENGTH = 300;
/** `3 errors, 1 warning`, or `no findings`. */
function findingCounts({ counts }) {
    const severities = ['error', 'warning', 'note'];
    const parts = severities.filter((severity) => counts[severity] > 0);
    return parts.map((severity) => (0,_text_message_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(counts[severity], severity)).join(', ') || 'no findings';
}
/** `14 stories, 5 answers checked, 1 skipped`. */
function judgedCounts({ counts }) {
    const checked = `${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(counts.stories, 'story', 'stories')}, ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(counts.answers, 'answer')} checked`;
    return counts.skipped === 0 ? checked : `${checked}, ${counts.skipped} skipped`;
}
/** `14 stories, 5 answers checked, 1 skipped: stories/old.md (status retired)`. */
function checkedCounts(report) {
    const { skipped } = report;
    if (skipped.length === 0)
        return judgedCounts(report);
    const named = skipped.slice(0, NAMED).map(({ filePath, reason }) => `${filePath} (${reason})`);
    const more = skipped.length > NAMED ? `, and ${skipped.length - NAMED} more` : '';
    return `${judgedCounts(report)}: ${named.join(', ')}${more}`;
}
/** `changed lines since `main` only; 12 findings elsewhere not shown`; null when all is shown, as was asked for. */
function scopeNote({ scope: { name, base, reason, hidden } }) {
    if (reason !== null)
        return `everything is shown, because ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(reason, REASON_LENGTH)}`;
    if (name === 'all')
        return null;
    const elsewhere = hidden === 0 ? 'no findings elsewhere' : `${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(hidden, 'finding')} elsewhere not shown`;
    return `${name.replace('-', ' ')} since ${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_0__/* .inBackticks */ .Zw)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(base ?? '', BASE_LENGTH))} only; ${elsewhere}`;
}
/** Why the verdict is what it is, where the counts alone do not say so. */
function verdictReason({ verdict, counts, limits }) {
    const { failOn, maxWarnings } = limits;
    if (verdict === 'pass')
        return counts.error > 0 ? `\`fail-on\` is \`${failOn}\`` : null;
    if (maxWarnings !== null && counts.warning > maxWarnings) {
        return `${(0,_text_message_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(counts.warning, 'warning')}, at most ${maxWarnings} allowed`;
    }
    return counts.error > 0 ? null : `\`fail-on\` is \`${failOn}\``;
}


/***/ }),

/***/ 6209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ logLine),
/* harmony export */   Lx: () => (/* binding */ urlPath),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   ju: () => (/* binding */ markdownMessage),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   p7: () => (/* binding */ markdownText)
/* harmony export */ });
/**
 * What a story, a file name or a configuration says may go nowhere raw. One function for each place that text is
 * shown in.
 */
/**
 * Control, format (bidirectional, zero-width, soft hyphen) and line separator characters, what Unicode calls
 * default-ignorable, and halves of surrogate pairs. Left alone: tabs, the joiner of emoji, and variation selectors.
 */
const INVISIBLE = /(?![\u200d\ufe00-\ufe0f\u{e0100}-\u{e01ef}])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{DI}\p{Surrogate}]/gu;
/** Text for one line of a terminal: what would move the cursor, colour, hide or reorder it is spelled out. */
function visible(text) {
    return text.replace(INVISIBLE, (mark) => mark === '\t' ? ' ' : `\\u{${mark.codePointAt(0)?.toString(16)}}`);
}
/** At most `length` UTF-16 units of a text, the last one an ellipsis when it is cut. No character is cut in two. */
function shorten(text, length) {
    if (text.length <= length)
        return text;
    return `${text.slice(0, length - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
/**
 * The runner obeys `::command::` at the start of a line and `##[command]` anywhere in it (actions/runner,
 * ActionCommand.cs), by a search to which accents and ignorable characters are nothing.
 */
const LEGACY_COMMAND = /#([\p{M}\p{DI}\u0640]*)#([\p{M}\p{DI}\u0640]*)\[/gu;
const COMMAND = /^([\s\p{M}\p{DI}\u0640]*):([\p{M}\p{DI}\u0640]*):/u;
/** One line for a log: nothing in it is read as a workflow command. */
function logLine(text) {
    return visible(text).replace(LEGACY_COMMAND, '#$1#$2 [').replace(COMMAND, '$1:$2 :');
}
/** Between two characters, so that they are not read together. `visible` leaves none of these in a text. */
const BREAK = '\u200b';
/** The same where a line may not be broken. */
const JOIN = '\u2060';
/**
 * What GitHub links or replaces after Markdown has been rendered, when an entity is a character again: mentions and
 * addresses, issues, emoji, bare URLs, commits.
 */
function unlink(text) {
    return text
        .replace(/@/g, `@${BREAK}`)
        .replace(/#(?=\w)/g, `#${BREAK}`)
        .replace(/gh-(?=\d)/gi, `$&${BREAK}`)
        .replace(/:(?=\/\/|[\w+-]+:)/g, `:${BREAK}`)
        .replace(/www(?=\.)/gi, `$&${BREAK}`)
        .replace(/(?<![0-9a-z])[0-9a-f]{7,}(?![0-9a-z])/gi, (digits) => digits.replace(/.{6}(?=.)/g, `$&${JOIN}`));
}
/**
 * Text for a Markdown document that GitHub renders, on one line and not at its start: no HTML, table cell, emphasis,
 * link, image, mention, reference, bare URL, emoji or formula comes of it.
 */
function markdownText(text) {
    return escapeMarkdown(oneLine(text));
}
/** A message, as `markdownText`; what it quotes in backticks is code. Not for a table: code may hold a `|`. */
function markdownMessage(message) {
    return oneLine(message)
        .split(/(`(?! *`)[^`]+`)/)
        .map((part, index) => (index % 2 === 1 ? part : escapeMarkdown(part)))
        .join('');
}
function oneLine(text) {
    return visible(text.replace(/\s+/g, ' ')).trim();
}
function escapeMarkdown(text) {
    return unlink(text)
        .replace(/[&<>"|`*_~#@[\]\\\u200b\u2060]/g, (mark) => `&#${mark.charCodeAt(0)};`)
        .replaceAll('$', '<span>$</span>');
}
/** Text for the target of a Markdown link: every segment percent-encoded, parentheses and quotes too. */
function urlPath(path) {
    return path
        .split('/')
        .map((segment) => encodeURIComponent(toWellFormed(segment)).replace(/[!'()*]/g, percent))
        .join('/');
}
function percent(mark) {
    return `%${mark.charCodeAt(0).toString(16).toUpperCase()}`;
}
/** Lone surrogates have no UTF-8 form; they become U+FFFD. */
function toWellFormed(text) {
    return text.replace(/\p{Surrogate}/gu, '\ufffd');
}


/***/ }),

/***/ 3061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ elementsIn)
/* harmony export */ });
/* harmony import */ var _reader_moods_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4281);
/* harmony import */ var _reader_phrases_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(543);
/* harmony import */ var _reader_tasks_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4135);
/* harmony import */ var _placed_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9309);




const KNOWN = {
    prompts: new Set(labelsOf('prompts')),
    'follow-ups': new Set(labelsOf('follow-ups')),
};
function labelsOf(task) {
    return _reader_tasks_js__WEBPACK_IMPORTED_MODULE_1__/* .TASKS */ .n.find(({ name }) => name === task)?.labels ?? [];
}
/** Elements of a prompt, or follow-up questions of a story type, one by one. `subject`: the prompt's or type's id. */
function elementsIn(reading, prose, task, subject, elements) {
    const modelled = elements.filter(({ id, words }) => words === undefined && KNOWN[task].has(`${subject}/${id}`));
    const judged = reading.judge(task, modelled.map(({ id }) => `${subject}/${id}`));
    return elements.map((element) => {
        const index = modelled.indexOf(element);
        const found = index === -1 ? byWords(reading, element) : judged[index];
        const { state, confidence } = found;
        const best = found.passages.reduce((one, other) => (one === null || other.strength > one.strength ? other : one), null);
        const { id, label, edit } = element;
        const shown = best === null ? { text: null, at: null } : (0,_placed_js__WEBPACK_IMPORTED_MODULE_2__/* .placed */ .G)(prose, best);
        return { id, label, edit, state, confidence, ...shown };
    });
}
const wordsOf = new WeakMap();
/** An element that a repository added: any of its words shows it, unless the sentence denies it. */
function byWords(reading, element) {
    let phrases = wordsOf.get(element);
    if (phrases === undefined) {
        phrases = new _reader_phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .Phrases */ .p();
        for (const word of element.words ?? [element.label])
            phrases.add(word, true);
        wordsOf.set(element, phrases);
    }
    const { tokens, range } = reading;
    let denied = -1;
    for (const { from, to } of phrases.in(tokens, range)) {
        const sentence = tokens.sentence[from] ?? 0;
        // What a sentence denies, it denies to its end.
        if (sentence !== denied && (0,_reader_moods_js__WEBPACK_IMPORTED_MODULE_0__/* .moodOf */ .jo)(tokens, from, from) === 'negated')
            denied = sentence;
        if (sentence === denied)
            continue;
        const passage = { start: tokens.start[from] ?? 0, end: tokens.end[to - 1] ?? 0, strength: 1 };
        return { state: 'present', confidence: 1, passages: [passage], closest: passage };
    }
    return { state: 'absent', confidence: 0, passages: [], closest: null };
}


/***/ }),

/***/ 9285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ POINTS),
/* harmony export */   q: () => (/* binding */ scoreLiteral)
/* harmony export */ });
/**
 * The white space at which Python's `str.split()` splits. It has U+001C to U+001F and U+0085, which
 * JavaScript's `\s` lacks, and lacks U+FEFF, which `\s` has.
 */
const WHITE_SPACE = /[\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;
/** The two points, in the order in which missing ones are listed. */
const POINTS = ['mechanism', 'evidence'];
/**
 * The literal scorer: a point for any mechanism word, a point for any evidence word. Words are split at white
 * space, stripped of `.` `,` `:` `;` at both ends and lower-cased; nothing else is done to them.
 */
function scoreLiteral(text, words) {
    const missing = POINTS.filter((point) => !holdsWord(text, words[point]));
    return { score: POINTS.length - missing.length, missing };
}
/**
 * Whether one of the words stands in the text. Splitting all of it would cost five times as much, so one pattern finds
 * the words that could be meant, and only those are lower-cased: case folding in a pattern goes a little further.
 */
function holdsWord(text, words) {
    for (const [, word = ''] of text.matchAll(patternOf(words))) {
        if (words.includes(word.toLowerCase()))
            return true;
    }
    return false;
}
const patterns = new WeakMap();
/** Finds the given words between white space, with what is stripped around them. Each character is read once. */
function patternOf(words) {
    let pattern = patterns.get(words);
    if (pattern === undefined) {
        const escaped = words.map((word) => word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')).join('|') || '(?!)';
        const { source } = WHITE_SPACE;
        pattern = new RegExp(`(?<=^|${source})[.,:;]*(${escaped})[.,:;]*(?=$|${source})`, 'giu');
        patterns.set(words, pattern);
    }
    return pattern;
}


/***/ }),

/***/ 9309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ placed)
/* harmony export */ });
function placed({ text, locate }, { start, end }) {
    return { text: text.slice(start, end), at: locate(start, end) };
}


/***/ }),

/***/ 8012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ SCORERS),
/* harmony export */   V: () => (/* binding */ scoreAnswer)
/* harmony export */ });
/* harmony import */ var _reader_moods_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4281);
/* harmony import */ var _reader_shapes_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8071);
/* harmony import */ var _elements_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3061);
/* harmony import */ var _literal_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9285);
/* harmony import */ var _placed_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(9309);





const SCORERS = ['rubric', 'literal'];
/**
 * Scores an answer; the literal result is always beside it. `prompt` is the id of the prompt that it answers, if one
 * is known: some ask what one would do, and there what an element of the prompt shows earns its point too.
 */
function scoreAnswer(read, prose, prompt, { preset, scorer }) {
    const literal = (0,_literal_js__WEBPACK_IMPORTED_MODULE_3__/* .scoreLiteral */ .q)(prose.text, preset.words);
    const asked = prompt !== null && Object.hasOwn(preset.prompts, prompt) ? preset.prompts[prompt] : undefined;
    if (scorer === 'literal' && asked === undefined)
        return literalScore(literal, []);
    const reading = read(prose);
    const english = reading.isEnglish;
    const elements = asked === undefined || !english
        ? []
        : (0,_elements_js__WEBPACK_IMPORTED_MODULE_2__/* .elementsIn */ .p)(reading, prose, 'prompts', prompt ?? '', asked.elements);
    if (scorer === 'literal')
        return literalScore(literal, elements);
    if (!english)
        return unjudged(literal);
    const own = reading.judge('answers', _literal_js__WEBPACK_IMPORTED_MODULE_3__/* .POINTS */ .i);
    const missing = [];
    const unsure = [];
    const signals = [];
    const confidence = { mechanism: 0, evidence: 0 };
    const closest = { mechanism: null, evidence: null };
    for (const [index, point] of _literal_js__WEBPACK_IMPORTED_MODULE_3__/* .POINTS */ .i.entries()) {
        const judged = own[index];
        const shown = asked?.looksForward ? strongest(elements, asked.elements, point) : null;
        const counted = shown !== null && shown.confidence > judged.confidence ? shown : judged;
        confidence[point] = counted.confidence;
        if (counted.confidence < 0.5)
            missing.push(point);
        if (counted.state === 'unsure')
            unsure.push(point);
        if (counted.confidence >= 0.5)
            signals.push(...signalsOf(point, counted, judged, prose));
        if (counted.state !== 'present' && judged.closest !== null) {
            closest[point] = closestOf(reading, judged.closest, prose);
        }
    }
    signals.sort((a, b) => a.at.start - b.at.start || a.at.end - b.at.end);
    return {
        score: 2 - missing.length,
        missing,
        unsure,
        confidence,
        closest,
        signals,
        elements,
        literal,
        english,
    };
}
function literalScore(literal, elements) {
    const of = (point) => (literal.missing.includes(point) ? 0 : 1);
    const confidence = { mechanism: of('mechanism'), evidence: of('evidence') };
    const closest = { mechanism: null, evidence: null };
    return { ...literal, unsure: [], confidence, closest, signals: [], elements, literal, english: true };
}
/** A text in another language: it may hold anything. */
function unjudged(literal) {
    const confidence = { mechanism: 0, evidence: 0 };
    const closest = { mechanism: null, evidence: null };
    const points = [..._literal_js__WEBPACK_IMPORTED_MODULE_3__/* .POINTS */ .i];
    return {
        score: 0,
        missing: points,
        unsure: points,
        confidence,
        closest,
        signals: [],
        elements: [],
        literal,
        english: false,
    };
}
/** The element that earns a point most surely. */
function strongest(found, elements, point) {
    let best = null;
    for (const [index, element] of found.entries()) {
        if (elements[index]?.counts !== point)
            continue;
        if (best === null || element.confidence > best.confidence)
            best = element;
    }
    return best;
}
function signalsOf(kind, counted, judged, prose) {
    if ('id' in counted) {
        const { text, at, confidence } = counted;
        return text === null || at === null ? [] : [{ kind, text, at, strength: confidence }];
    }
    return judged.passages.map((passage) => ({ kind, ...(0,_placed_js__WEBPACK_IMPORTED_MODULE_4__/* .placed */ .G)(prose, passage), strength: passage.strength }));
}
/** Characters up to which a sentence is shown as a whole, and words below which a passage is. */
const SHORT_SENTENCE = 100;
const FEW_WORDS = 4;
/** The passage that comes closest: its sentence, or of a long one the passage itself. */
function closestOf({ tokens, range }, { start, end }, prose) {
    const spoken = (row) => (0,_reader_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .isSpoken */ .ru)(tokens.shape[row] ?? 0);
    const startOf = (row) => tokens.start[row] ?? 0;
    const endOf = (row) => tokens.end[row] ?? 0;
    let row = range.from;
    while (row < range.to - 1 && endOf(row) <= start)
        row++;
    const sentence = tokens.sentence[row] ?? 0;
    let first = tokens.firstOf[sentence] ?? 0;
    let last = (tokens.firstOf[sentence + 1] ?? 0) - 1;
    let words = 0;
    for (let at = row; at <= last && startOf(at) < end; at++)
        if (spoken(at))
            words++;
    if (endOf(last) - startOf(first) > SHORT_SENTENCE && words >= FEW_WORDS) {
        first = row;
        while (startOf(last) >= end)
            last--;
    }
    while (first < last && !spoken(first))
        first++;
    while (last > first && !spoken(last))
        last--;
    let number = false;
    for (let at = first; at <= last; at++)
        number ||= (0,_reader_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .isNumberShape */ .NC)(tokens.shape[at] ?? 0);
    const shown = (0,_placed_js__WEBPACK_IMPORTED_MODULE_4__/* .placed */ .G)(prose, { start: startOf(first), end: endOf(last) });
    return { ...shown, mood: (0,_reader_moods_js__WEBPACK_IMPORTED_MODULE_0__/* .moodOf */ .jo)(tokens, first, range.to), number };
}


/***/ }),

/***/ 1985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ suggest),
/* harmony export */   l: () => (/* binding */ normalizeKey)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1916);

/**
 * The form in which keys and headings are compared: letters (with their marks) and digits, lower case. `API contract`, `api-contract`,
 * `apiContract` and `api_contract` are one key, and so are `Trade-offs` and `tradeoffs`.
 */
function normalizeKey(key) {
    return key
        .normalize('NFC')
        .toLowerCase()
        .replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
}
/** Longer names are not compared: a suggestion for them would be noise, and the comparison is quadratic. */
const LONGEST_NAME = 64;
/**
 * The known name that a typo most likely meant, or null when none is near (a third of its letters may differ).
 * Of two equally near names the first one wins.
 */
function suggest(written, known) {
    const key = normalizeKey(written.slice(0, LONGEST_NAME));
    let best = null;
    let bestDistance = Math.max(1, Math.floor(key.length / 3)) + 1;
    for (const name of known) {
        const other = normalizeKey(name);
        const far = isSwapped(key, other) ? 1 : (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(key, other);
        if (far < bestDistance && key !== '') {
            best = name;
            bestDistance = far;
        }
    }
    return best;
}
/** Whether two neighbouring letters are swapped and nothing else (`tpye`): one slip of the fingers. */
function isSwapped(a, b) {
    if (a.length !== b.length || a === b)
        return false;
    let at = 0;
    while (at < a.length && a.charAt(at) === b.charAt(at))
        at++;
    return (a.charAt(at) === b.charAt(at + 1) &&
        a.charAt(at + 1) === b.charAt(at) &&
        a.slice(at + 2) === b.slice(at + 2));
}


/***/ }),

/***/ 7746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   aY: () => (/* binding */ splitsPair),
/* harmony export */   rr: () => (/* binding */ LineIndex),
/* harmony export */   vT: () => (/* binding */ endOfLine)
/* harmony export */ });
/** Characters of a source line that an excerpt shows at most. */
const EXCERPT_LENGTH = 160;
const BYTE_ORDER_MARK = 0xfeff;
/** Turns offsets of one text into 1-based lines and UTF-16 columns. Lines end with LF or CRLF. */
class LineIndex {
    starts = [0];
    text;
    constructor(text) {
        this.text = text;
        for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
            this.starts.push(at + 1);
    }
    position(offset) {
        const line = this.lineAt(offset);
        return { line, column: Math.max(1, offset - this.startOf(line) + 1) };
    }
    /** A span as lines and columns, the end exclusive. */
    region({ start, end }) {
        const { line, column } = this.position(start);
        const last = this.position(end);
        return { line, column, endLine: last.line, endColumn: last.column };
    }
    /** The line that `span` starts on, shortened to a window around the span when it is long. */
    excerpt(span) {
        const line = this.lineAt(span.start);
        const start = this.startOf(line);
        const next = this.starts[line] ?? this.text.length + 1;
        const whole = this.text.slice(start, next - 1).replace(/\r$/, '');
        const from = Math.max(0, Math.min(span.start - start, whole.length));
        const to = Math.min(Math.max(span.end - start, from), whole.length);
        if (whole.length <= EXCERPT_LENGTH)
            return { text: whole, start: from, end: to };
        const wanted = Math.max(0, Math.min(from - EXCERPT_LENGTH / 4, whole.length - EXCERPT_LENGTH));
        const cut = splitsPair(whole, wanted) ? wanted + 1 : wanted;
        const end = Math.min(cut + EXCERPT_LENGTH, whole.length);
        const text = whole.slice(cut, splitsPair(whole, end) ? end - 1 : end);
        return { text, start: from - cut, end: Math.min(to - cut, text.length) };
    }
    /** Where a line's first column is: behind a byte order mark, which no editor shows. */
    startOf(line) {
        const mark = line === 1 && this.text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0;
        return (this.starts[line - 1] ?? 0) + mark;
    }
    /** Binary search for the 1-based line that holds `offset`. */
    lineAt(offset) {
        let low = 0;
        let high = this.starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((this.starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return low + 1;
    }
}
/** Offset of the line feed that ends the line at `at`, or the end of the text. */
function endOfLine(text, at) {
    const end = text.indexOf('\n', at);
    return end === -1 ? text.length : end;
}
/** Whether a cut at `at` would leave half a character on each side. */
function splitsPair(text, at) {
    return /^[\ud800-\udbff][\udc00-\udfff]/.test(text.slice(at - 1, at + 1)) && at > 0;
}


/***/ }),

/***/ 9962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   SB: () => (/* binding */ composeMessage),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   Zw: () => (/* binding */ inBackticks),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   sF: () => (/* binding */ choicesIn)
/* harmony export */ });
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7746);

/** Characters of a quoted value that a message shows at most. */
const QUOTE_LENGTH = 80;
/** Characters of any other value that a message shows at most. */
const VALUE_LENGTH = 600;
/** A value, fit for one line of a message: white space folded, and shortened to `length` characters. */
function fold(value, length) {
    const folded = String(value)
        .slice(0, 4 * length)
        .replace(/\s+/g, ' ')
        .trim();
    if (folded.length <= length)
        return folded;
    const end = (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .splitsPair */ .aY)(folded, length - 1) ? length - 2 : length - 1;
    return `${folded.slice(0, end).trimEnd()}…`;
}
/**
 * Fills a message template: `{name}` becomes `data.name` on one line. Between backticks stands what an author wrote:
 * there the value is also shortened, and loses backticks of its own. A name that data does not hold is a mistake in a
 * rule, so it throws.
 *
 * @throws {Error} when the template names something that `data` lacks
 */
function composeMessage(template, data = {}) {
    return template.replace(/(`?)\{(\w+)\}/g, (_, quote, name) => {
        const value = Object.hasOwn(data, name) ? data[name] : undefined;
        if (value === undefined)
            throw new Error(`message names {${name}}, which its data lacks: ${template}`);
        if (quote === '')
            return fold(value, VALUE_LENGTH);
        return quote + withoutBackticks(fold(value, QUOTE_LENGTH));
    });
}
/** What an author wrote, between backticks, on one line and shortened. */
function quoted(text) {
    return inBackticks(fold(text, QUOTE_LENGTH));
}
/** A text between backticks: it may be anybody's, and backticks in it would end the quotation. */
function inBackticks(text) {
    return `\`${withoutBackticks(text)}\``;
}
function withoutBackticks(text) {
    return text.replaceAll('`', "'");
}
/** `` `a`, `b` or `c` ``: the names that may be chosen. */
function choicesIn(names) {
    return listOf(names.map((name) => `\`${name}\``), 'or');
}
/** `1 story`, `2 stories`. */
function plural(count, one, many = `${one}s`) {
    return `${count} ${count === 1 ? one : many}`;
}
/** `a, b and c`. */
function listOf(items, conjunction = 'and') {
    if (items.length < 2)
        return items.join('');
    return `${items.slice(0, -1).join(', ')} ${conjunction} ${items.at(-1)}`;
}


/***/ }),

/***/ 3243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ getScalarValue),
/* harmony export */   OU: () => (/* binding */ CORE_SCHEMA),
/* harmony export */   PH: () => (/* binding */ parseEvents),
/* harmony export */   Rl: () => (/* binding */ COLLECTION_STYLE),
/* harmony export */   fw: () => (/* binding */ constructFromEvents),
/* harmony export */   hy: () => (/* binding */ EVENT_ID),
/* harmony export */   jK: () => (/* binding */ SCALAR_STYLE),
/* harmony export */   tB: () => (/* binding */ YAMLException)
/* harmony export */ });
/* unused harmony exports CHOMPING_CLIP, CHOMPING_KEEP, CHOMPING_MODE, CHOMPING_STRIP, COLLECTION_STYLE_BLOCK, COLLECTION_STYLE_FLOW, DEFAULT_SCALAR_STYLE_RULES, DUMP_SCHEMA, EVENT_ALIAS, EVENT_DOCUMENT, EVENT_MAPPING, EVENT_POP, EVENT_SCALAR, EVENT_SEQUENCE, FAILSAFE_SCHEMA, JSON_SCHEMA, NOT_RESOLVED, SCALAR_STYLE_DOUBLE_QUOTED, SCALAR_STYLE_FOLDED_BLOCK, SCALAR_STYLE_LITERAL_BLOCK, SCALAR_STYLE_PLAIN, SCALAR_STYLE_SINGLE_QUOTED, Schema, VISIT_BREAK, VISIT_SKIP, YAML11_SCHEMA, binaryTag, boolCoreTag, boolJsonTag, boolYaml11Tag, defineMappingTag, defineScalarTag, defineSequenceTag, dump, eventsToAst, floatCoreTag, floatJsonTag, floatYaml11Tag, intCoreTag, intJsonTag, intYaml11Tag, jsToAst, legacyMapTag, load, loadAll, mapTag, mergeTag, nullCoreTag, nullJsonTag, nullYaml11Tag, omapTag, pairsTag, present, realMapTag, seqTag, setTag, strTag, timestampTag, visit */
/*! js-yaml 5.5.0 https://github.com/nodeca/js-yaml @license MIT */
//#region src/tag.ts
/**
* Returned by a scalar resolver when the source does not match its tag.
*
* @category Tags
*/
var NOT_RESOLVED = Symbol("NOT_RESOLVED");
/**
* Create a normalized scalar tag definition.
*
* @category Tags
*/
function defineScalarTag(tagName, options) {
	return {
		tagName,
		nodeKind: "scalar",
		implicit: options.implicit ?? false,
		matchByTagPrefix: options.matchByTagPrefix ?? false,
		implicitFirstChars: options.implicitFirstChars ?? null,
		resolve: options.resolve,
		identify: options.identify,
		represent: options.represent ?? ((data) => String(data)),
		representTagName: options.representTagName ?? (() => tagName)
	};
}
/**
* Create a normalized sequence tag definition.
*
* @category Tags
*/
function defineSequenceTag(tagName, options) {
	const carrierIsResult = options.finalize === void 0;
	return {
		tagName,
		nodeKind: "sequence",
		implicit: false,
		matchByTagPrefix: options.matchByTagPrefix ?? false,
		create: options.create,
		addItem: options.addItem,
		finalize: options.finalize ?? ((carrier) => carrier),
		carrierIsResult,
		identify: options.identify,
		represent: options.represent ?? ((data) => data),
		representTagName: options.representTagName ?? (() => tagName)
	};
}
/**
* Create a normalized mapping tag definition.
*
* @category Tags
*/
function defineMappingTag(tagName, options) {
	const carrierIsResult = options.finalize === void 0;
	return {
		tagName,
		nodeKind: "mapping",
		implicit: false,
		matchByTagPrefix: options.matchByTagPrefix ?? false,
		create: options.create,
		addPair: options.addPair,
		has: options.has,
		keys: options.keys,
		get: options.get,
		finalize: options.finalize ?? ((carrier) => carrier),
		carrierIsResult,
		identify: options.identify,
		represent: options.represent ?? ((data) => data),
		representTagName: options.representTagName ?? (() => tagName)
	};
}
//#endregion
//#region src/tag/scalar/str.ts
/** @category Tags */
var strTag = defineScalarTag("tag:yaml.org,2002:str", {
	resolve: (source) => source,
	identify: (data) => typeof data === "string"
});
//#endregion
//#region src/tag/scalar/null_core.ts
var NULL_VALUES$1 = [
	"",
	"~",
	"null",
	"Null",
	"NULL"
];
/** @category Tags */
var nullCoreTag = defineScalarTag("tag:yaml.org,2002:null", {
	implicit: true,
	implicitFirstChars: [
		"",
		"~",
		"n",
		"N"
	],
	resolve: (source) => {
		if (NULL_VALUES$1.indexOf(source) !== -1) return null;
		return NOT_RESOLVED;
	},
	identify: (object) => object === null,
	represent: () => "null"
});
//#endregion
//#region src/tag/scalar/null_json.ts
/** @category Tags */
var nullJsonTag = defineScalarTag("tag:yaml.org,2002:null", {
	implicit: true,
	implicitFirstChars: ["n"],
	resolve: (source, isExplicit) => {
		if (source === "null" || isExplicit && source === "") return null;
		return NOT_RESOLVED;
	},
	identify: (object) => object === null,
	represent: () => "null"
});
//#endregion
//#region src/tag/scalar/null_yaml11.ts
var NULL_VALUES = [
	"",
	"~",
	"null",
	"Null",
	"NULL"
];
/** @category Tags */
var nullYaml11Tag = defineScalarTag("tag:yaml.org,2002:null", {
	implicit: true,
	implicitFirstChars: [
		"",
		"~",
		"n",
		"N"
	],
	resolve: (source) => {
		if (NULL_VALUES.indexOf(source) !== -1) return null;
		return NOT_RESOLVED;
	},
	identify: (object) => object === null,
	represent: () => "null"
});
//#endregion
//#region src/tag/scalar/bool_core.ts
var TRUE_VALUES$2 = [
	"true",
	"True",
	"TRUE"
];
var FALSE_VALUES$2 = [
	"false",
	"False",
	"FALSE"
];
/** @category Tags */
var boolCoreTag = defineScalarTag("tag:yaml.org,2002:bool", {
	implicit: true,
	implicitFirstChars: [
		"t",
		"T",
		"f",
		"F"
	],
	resolve: (source) => {
		if (TRUE_VALUES$2.indexOf(source) !== -1) return true;
		if (FALSE_VALUES$2.indexOf(source) !== -1) return false;
		return NOT_RESOLVED;
	},
	identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
	represent: (object) => object ? "true" : "false"
});
//#endregion
//#region src/tag/scalar/bool_json.ts
var TRUE_VALUES$1 = ["true"];
var FALSE_VALUES$1 = ["false"];
/** @category Tags */
var boolJsonTag = defineScalarTag("tag:yaml.org,2002:bool", {
	implicit: true,
	implicitFirstChars: ["t", "f"],
	resolve: (source) => {
		if (TRUE_VALUES$1.indexOf(source) !== -1) return true;
		if (FALSE_VALUES$1.indexOf(source) !== -1) return false;
		return NOT_RESOLVED;
	},
	identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
	represent: (object) => object ? "true" : "false"
});
//#endregion
//#region src/tag/scalar/bool_yaml11.ts
var TRUE_VALUES = [
	"true",
	"True",
	"TRUE",
	"y",
	"Y",
	"yes",
	"Yes",
	"YES",
	"on",
	"On",
	"ON"
];
var FALSE_VALUES = [
	"false",
	"False",
	"FALSE",
	"n",
	"N",
	"no",
	"No",
	"NO",
	"off",
	"Off",
	"OFF"
];
/** @category Tags */
var boolYaml11Tag = defineScalarTag("tag:yaml.org,2002:bool", {
	implicit: true,
	implicitFirstChars: [
		"y",
		"Y",
		"n",
		"N",
		"t",
		"T",
		"f",
		"F",
		"o",
		"O"
	],
	resolve: (source) => {
		if (TRUE_VALUES.indexOf(source) !== -1) return true;
		if (FALSE_VALUES.indexOf(source) !== -1) return false;
		return NOT_RESOLVED;
	},
	identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
	represent: (object) => object ? "true" : "false"
});
//#endregion
//#region src/tag/scalar/int_core.ts
var YAML_INTEGER_IMPLICIT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:0o[0-7]+|0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
var YAML_INTEGER_EXPLICIT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
function parseYamlInteger$2(source) {
	let value = source;
	let sign = 1;
	if (value[0] === "-" || value[0] === "+") {
		if (value[0] === "-") sign = -1;
		value = value.slice(1);
	}
	if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
	if (value.startsWith("0o")) return sign * parseInt(value.slice(2), 8);
	if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
	return sign * parseInt(value, 10);
}
function resolveYamlInteger$2(source, isExplicit) {
	if (isExplicit) {
		if (!YAML_INTEGER_EXPLICIT_PATTERN$1.test(source)) return NOT_RESOLVED;
	} else if (!YAML_INTEGER_IMPLICIT_PATTERN$1.test(source)) return NOT_RESOLVED;
	const result = parseYamlInteger$2(source);
	return Number.isFinite(result) ? result : NOT_RESOLVED;
}
/** @category Tags */
var intCoreTag = defineScalarTag("tag:yaml.org,2002:int", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		..."0123456789"
	],
	resolve: resolveYamlInteger$2,
	identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
	represent: (object) => object.toString(10)
});
//#endregion
//#region src/tag/scalar/int_json.ts
var YAML_INTEGER_IMPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^-?(?:0|[1-9][0-9]*)$");
var YAML_INTEGER_EXPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
function parseYamlInteger$1(source) {
	let value = source;
	let sign = 1;
	if (value[0] === "-" || value[0] === "+") {
		if (value[0] === "-") sign = -1;
		value = value.slice(1);
	}
	if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
	if (value.startsWith("0o")) return sign * parseInt(value.slice(2), 8);
	if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
	return sign * parseInt(value, 10);
}
function resolveYamlInteger$1(source, isExplicit) {
	if (isExplicit) {
		if (!YAML_INTEGER_EXPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
	} else if (!YAML_INTEGER_IMPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
	const result = parseYamlInteger$1(source);
	return Number.isFinite(result) ? result : NOT_RESOLVED;
}
/** @category Tags */
var intJsonTag = defineScalarTag("tag:yaml.org,2002:int", {
	implicit: true,
	implicitFirstChars: ["-", ..."0123456789"],
	resolve: resolveYamlInteger$1,
	identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
	represent: (object) => object.toString(10)
});
//#endregion
//#region src/tag/scalar/int_yaml11.ts
var YAML_INTEGER_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[-+]?0x[0-9a-fA-F_]+|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+|[-+]?(?:0|[1-9][0-9_]*))$");
function parseYamlInteger(source) {
	let value = source.replace(/_/g, "");
	let sign = 1;
	if (value[0] === "-" || value[0] === "+") {
		if (value[0] === "-") sign = -1;
		value = value.slice(1);
	}
	if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
	if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
	if (value.includes(":")) {
		let result = 0;
		for (const part of value.split(":")) result = result * 60 + Number(part);
		return sign * result;
	}
	if (value !== "0" && value[0] === "0") return sign * parseInt(value, 8);
	return sign * parseInt(value, 10);
}
function resolveYamlInteger(source) {
	if (!YAML_INTEGER_PATTERN.test(source)) return NOT_RESOLVED;
	const result = parseYamlInteger(source);
	return Number.isFinite(result) ? result : NOT_RESOLVED;
}
/** @category Tags */
var intYaml11Tag = defineScalarTag("tag:yaml.org,2002:int", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		..."0123456789"
	],
	resolve: resolveYamlInteger,
	identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
	represent: (object) => object.toString(10)
});
//#endregion
//#region src/tag/scalar/float_core.ts
var YAML_FLOAT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
var YAML_FLOAT_SPECIAL_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat$2(source) {
	if (!YAML_FLOAT_PATTERN$1.test(source)) return NOT_RESOLVED;
	let value = source.toLowerCase();
	const sign = value[0] === "-" ? -1 : 1;
	if ("+-".includes(value[0])) value = value.slice(1);
	if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
	if (value === ".nan") return NaN;
	const result = sign * parseFloat(value);
	if (Number.isFinite(result) || YAML_FLOAT_SPECIAL_PATTERN$1.test(source)) return result;
	return NOT_RESOLVED;
}
function representYamlFloat$2(object) {
	if (isNaN(object)) return ".nan";
	if (object === Number.POSITIVE_INFINITY) return ".inf";
	if (object === Number.NEGATIVE_INFINITY) return "-.inf";
	if (Object.is(object, -0)) return "-0.0";
	const result = object.toString(10);
	return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
/** @category Tags */
var floatCoreTag = defineScalarTag("tag:yaml.org,2002:float", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		".",
		..."0123456789"
	],
	resolve: resolveYamlFloat$2,
	identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
	represent: representYamlFloat$2
});
//#endregion
//#region src/tag/scalar/float_json.ts
var YAML_FLOAT_IMPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^-?(?:0|[1-9][0-9]*)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$");
var YAML_FLOAT_EXPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat$1(source, isExplicit) {
	if (isExplicit) {
		if (!YAML_FLOAT_EXPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
		let value = source.toLowerCase();
		const sign = value[0] === "-" ? -1 : 1;
		if ("+-".includes(value[0])) value = value.slice(1);
		if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
		if (value === ".nan") return NaN;
		const result = sign * parseFloat(value);
		return Number.isFinite(result) ? result : NOT_RESOLVED;
	}
	if (!YAML_FLOAT_IMPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
	const result = Number(source);
	if (Number.isFinite(result)) return result;
	return NOT_RESOLVED;
}
function representYamlFloat$1(object) {
	if (isNaN(object)) return ".nan";
	if (object === Number.POSITIVE_INFINITY) return ".inf";
	if (object === Number.NEGATIVE_INFINITY) return "-.inf";
	if (Object.is(object, -0)) return "-0.0";
	const result = object.toString(10);
	return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
/** @category Tags */
var floatJsonTag = defineScalarTag("tag:yaml.org,2002:float", {
	implicit: true,
	implicitFirstChars: ["-", ..."0123456789"],
	resolve: resolveYamlFloat$1,
	identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
	represent: representYamlFloat$1
});
//#endregion
//#region src/tag/scalar/float_yaml11.ts
var YAML_FLOAT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?(?:(?:[0-9][0-9_]*)?\\.[0-9_]*)(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\\.[0-9_]*|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
var YAML_FLOAT_SPECIAL_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat(source) {
	if (!YAML_FLOAT_PATTERN.test(source)) return NOT_RESOLVED;
	let value = source.toLowerCase().replace(/_/g, "");
	const sign = value[0] === "-" ? -1 : 1;
	if ("+-".includes(value[0])) value = value.slice(1);
	if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
	if (value === ".nan") return NaN;
	let result = 0;
	if (value.includes(":")) {
		for (const part of value.split(":")) result = result * 60 + Number(part);
		result *= sign;
	} else result = sign * parseFloat(value);
	if (Number.isFinite(result) || YAML_FLOAT_SPECIAL_PATTERN.test(source)) return result;
	return NOT_RESOLVED;
}
function representYamlFloat(object) {
	if (isNaN(object)) return ".nan";
	if (object === Number.POSITIVE_INFINITY) return ".inf";
	if (object === Number.NEGATIVE_INFINITY) return "-.inf";
	if (Object.is(object, -0)) return "-0.0";
	const result = object.toString(10);
	return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
/** @category Tags */
var floatYaml11Tag = defineScalarTag("tag:yaml.org,2002:float", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		".",
		..."0123456789"
	],
	resolve: resolveYamlFloat,
	identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
	represent: representYamlFloat
});
//#endregion
//#region src/tag/scalar/merge.ts
/**
* Enables merge keys in {@link CORE_SCHEMA} when added with
* {@link Schema.withTags}.
*
* @category Tags
*/
var mergeTag = defineScalarTag("tag:yaml.org,2002:merge", {
	implicit: true,
	implicitFirstChars: ["<"],
	resolve: (source, isExplicit) => {
		if (source === "<<" || isExplicit && source === "") return "<<";
		return NOT_RESOLVED;
	},
	identify: () => false
});
//#endregion
//#region src/tag/scalar/binary.ts
var BASE64_PATTERN = /^[A-Za-z0-9+/]*={0,2}$/;
function resolveYamlBinary(source) {
	const input = source.replace(/\s/g, "");
	if (input.length % 4 !== 0 || !BASE64_PATTERN.test(input)) return NOT_RESOLVED;
	const binary = atob(input);
	const result = new Uint8Array(binary.length);
	for (let index = 0; index < binary.length; index++) result[index] = binary.charCodeAt(index);
	return result;
}
function representYamlBinary(object) {
	let binary = "";
	for (let index = 0; index < object.length; index++) binary += String.fromCharCode(object[index]);
	return btoa(binary);
}
/**
* The `!!binary` tag, represented as a `Uint8Array`.
*
* @category Tags
*/
var binaryTag = defineScalarTag("tag:yaml.org,2002:binary", {
	resolve: resolveYamlBinary,
	identify: (object) => Object.prototype.toString.call(object) === "[object Uint8Array]",
	represent: representYamlBinary
});
//#endregion
//#region src/tag/scalar/timestamp.ts
var YAML_DATE_REGEXP = /* @__PURE__ */ new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9])-([0-9][0-9])$");
var YAML_TIMESTAMP_REGEXP = /* @__PURE__ */ new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");
function makeUtcDate(year, month, day, hour = 0, minute = 0, second = 0, fraction = 0) {
	const date = new Date(Date.UTC(year, month, day, hour, minute, second, fraction));
	date.setUTCFullYear(year, month, day);
	return date;
}
function resolveYamlTimestamp(source) {
	let match = YAML_DATE_REGEXP.exec(source);
	if (match === null) match = YAML_TIMESTAMP_REGEXP.exec(source);
	if (match === null) return NOT_RESOLVED;
	const year = +match[1];
	const month = +match[2] - 1;
	const day = +match[3];
	if (!match[4]) {
		const date = makeUtcDate(year, month, day);
		if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month || date.getUTCDate() !== day) return NOT_RESOLVED;
		return date;
	}
	const hour = +match[4];
	const minute = +match[5];
	const second = +match[6];
	let fraction = 0;
	if (hour > 23 || minute > 59 || second > 59) return NOT_RESOLVED;
	if (match[7]) {
		let value = match[7].slice(0, 3);
		while (value.length < 3) value += "0";
		fraction = +value;
	}
	const date = makeUtcDate(year, month, day, hour, minute, second, fraction);
	if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month || date.getUTCDate() !== day) return NOT_RESOLVED;
	if (match[9]) {
		const offsetHour = +match[10];
		const offsetMinute = +(match[11] || 0);
		if (offsetHour > 23 || offsetMinute > 59) return NOT_RESOLVED;
		const offset = (offsetHour * 60 + offsetMinute) * 6e4;
		date.setTime(date.getTime() - (match[9] === "-" ? -offset : offset));
	}
	return date;
}
/**
* The YAML 1.1 `!!timestamp` tag, represented as a JavaScript `Date`.
*
* @category Tags
*/
var timestampTag = defineScalarTag("tag:yaml.org,2002:timestamp", {
	implicit: true,
	implicitFirstChars: [..."0123456789"],
	resolve: resolveYamlTimestamp,
	identify: (object) => object instanceof Date,
	represent: (object) => object.toISOString()
});
//#endregion
//#region src/tag/sequence/seq.ts
/** @category Tags */
var seqTag = defineSequenceTag("tag:yaml.org,2002:seq", {
	create: () => [],
	addItem: (container, item) => {
		container.push(item);
	},
	identify: Array.isArray
});
//#endregion
//#region src/common/object.ts
function isPlainObject(data) {
	if (data === null || typeof data !== "object" || Array.isArray(data)) return false;
	const prototype = Object.getPrototypeOf(data);
	return prototype === null || prototype === Object.prototype;
}
function pick(object, keys) {
	const result = {};
	for (const key of keys) if (object[key] !== void 0) result[key] = object[key];
	return result;
}
//#endregion
//#region src/tag/sequence/omap.ts
/**
* Provided only for YAML 1.1 compatibility and supported by the loader only.
* JavaScript has no dedicated class to represent this type, so it cannot be
* identified and dumped.
*
* ```yaml
* !!omap
*   - one: 1
*   - two: 2
* ```
*
* is loaded as
*
* ```javascript
* [
*   { one: 1 },
*   { two: 2 }
* ]
* ```
*
* @category Tags
*/
var omapTag = defineSequenceTag("tag:yaml.org,2002:omap", {
	create: () => ({
		list: [],
		seen: /* @__PURE__ */ new Set()
	}),
	addItem: (carrier, item) => {
		let key;
		if (item instanceof Map) {
			if (item.size !== 1) return "cannot resolve an ordered map item";
			key = item.keys().next().value;
		} else if (isPlainObject(item)) {
			const itemKeys = Object.keys(item);
			if (itemKeys.length !== 1) return "cannot resolve an ordered map item";
			key = itemKeys[0];
		} else return "cannot resolve an ordered map item";
		if (carrier.seen.has(key)) return "duplicate key in ordered map";
		carrier.seen.add(key);
		carrier.list.push(item);
		return "";
	},
	finalize: (carrier) => carrier.list,
	identify: () => false
});
//#endregion
//#region src/tag/sequence/pairs.ts
/**
* Provided only for YAML 1.1 compatibility and supported by the loader only.
* JavaScript has no dedicated class to represent this type, so it cannot be
* identified and dumped.
*
* ```yaml
* !!pairs
*   - one: 1
*   - two: 2
* ```
*
* is loaded as
*
* ```javascript
* [
*   ['one', 1],
*   ['two', 2]
* ]
* ```
*
* @category Tags
*/
var pairsTag = defineSequenceTag("tag:yaml.org,2002:pairs", {
	create: () => [],
	addItem: (container, item) => {
		if (item instanceof Map) {
			if (item.size !== 1) return "cannot resolve a pairs item";
			container.push(item.entries().next().value);
			return "";
		}
		if (Object.prototype.toString.call(item) !== "[object Object]") return "cannot resolve a pairs item";
		const object = item;
		const keys = Object.keys(object);
		if (keys.length !== 1) return "cannot resolve a pairs item";
		container.push([keys[0], object[keys[0]]]);
		return "";
	},
	identify: () => false
});
//#endregion
//#region src/tag/mapping/map.ts
/**
* This is the default mapping implementation. It uses `{}` objects and has only
* partial functionality due to language limitations. This choice was made
* because users expect to get JavaScript objects, and it was left unchanged to
* avoid too many breaking changes in the v5 release.
*
* Side effects:
*
* - `Object.hasOwn()` checks or `for...of` loops are required for safe use (to
*   avoid falling through to prototypes).
* - Only scalar string keys are supported properly.
* - Other scalar keys, such as `null` and numbers, are converted to strings.
*   This is historical behaviour, and it can cause side effects such as
*   problems with `!!merge`.
*
* Note that non-string scalar keys may be deprecated in future versions.
*
* Ideally, use {@link realMapTag} instead.
*
* @category Tags
*/
var mapTag = defineMappingTag("tag:yaml.org,2002:map", {
	create: () => ({}),
	identify: isPlainObject,
	represent: (o) => {
		const map = /* @__PURE__ */ new Map();
		for (const key of Object.keys(o)) map.set(key, o[key]);
		return map;
	},
	addPair: (container, key, value) => {
		if (key !== null && typeof key === "object") return "object-based map does not support complex keys";
		const normalizedKey = String(key);
		if (normalizedKey === "__proto__") Object.defineProperty(container, normalizedKey, {
			value,
			enumerable: true,
			configurable: true,
			writable: true
		});
		else container[normalizedKey] = value;
		return "";
	},
	has: (container, key) => {
		if (key !== null && typeof key === "object") return false;
		return Object.prototype.hasOwnProperty.call(container, String(key));
	},
	keys: (container) => Object.keys(container),
	get: (container, key) => {
		const normalizedKey = String(key);
		if (!Object.prototype.hasOwnProperty.call(container, normalizedKey)) return null;
		return container[normalizedKey];
	}
});
//#endregion
//#region src/tag/mapping/set.ts
/**
* The YAML 1.1 `!!set` tag, represented as a JavaScript `Set`.
*
* @category Tags
*/
var setTag = defineMappingTag("tag:yaml.org,2002:set", {
	create: () => /* @__PURE__ */ new Set(),
	identify: (data) => data instanceof Set,
	represent: (data) => {
		const map = /* @__PURE__ */ new Map();
		for (const key of data) map.set(key, null);
		return map;
	},
	addPair: (container, key, value) => {
		if (value !== null) return "cannot resolve a set item";
		container.add(key);
		return "";
	},
	has: (container, key) => container.has(key),
	keys: (container) => container.keys(),
	get: () => null
});
//#endregion
//#region src/schema.ts
function createTagDefinitionMap() {
	return {
		scalar: Object.create(null),
		sequence: Object.create(null),
		mapping: Object.create(null)
	};
}
function createTagDefinitionListMap() {
	return {
		scalar: [],
		sequence: [],
		mapping: []
	};
}
function compileTags(tags) {
	const result = [];
	for (const tag of tags) {
		let index = result.length;
		for (let previousIndex = 0; previousIndex < result.length; previousIndex++) {
			const previous = result[previousIndex];
			if (previous.nodeKind === tag.nodeKind && previous.tagName === tag.tagName && previous.matchByTagPrefix === tag.matchByTagPrefix) {
				index = previousIndex;
				break;
			}
		}
		result[index] = tag;
	}
	return result;
}
/**
* Controls tag resolution when loading and type selection when dumping.
*
* @category Schemas
*/
var Schema = class Schema {
	tags;
	/** @internal */
	implicitScalarTags;
	/**
	* Dispatch implicit scalar resolvers by `source.charAt(0)`. Each bucket holds
	* the resolvers that may match that key, in schema order; a key absent from
	* the map uses
	* {@link Schema.implicitScalarAnyFirstChar}
	* (resolvers that declared no first-char constraint, so they apply to any
	* first character).
	*/
	implicitScalarByFirstChar;
	implicitScalarAnyFirstChar;
	/**
	* The default scalar tag (`!!str`), resolved once so the composer's fallback
	* for unresolved plain scalars avoids a keyed lookup per scalar.
	*
	* @internal
	*/
	defaultScalarTag;
	/**
	* The default container tags (`!!seq` / `!!map`), used by the dumper: when a
	* value is identified by its default tag, the tag is implicit and not
	* printed. Undefined if the schema does not define them (then such values
	* can't be dumped).
	*
	* @internal
	*/
	defaultSequenceTag;
	/** @internal */
	defaultMappingTag;
	exact;
	prefix;
	constructor(tags) {
		const compiledTags = compileTags(tags);
		const implicitScalarTags = [];
		const exact = createTagDefinitionMap();
		const prefix = createTagDefinitionListMap();
		for (const tag of compiledTags) {
			if (tag.nodeKind === "scalar" && tag.implicit) {
				if (tag.matchByTagPrefix) throw new Error("Implicit scalar tags cannot match by tag prefix");
				implicitScalarTags.push(tag);
			}
			switch (tag.nodeKind) {
				case "scalar":
					if (tag.matchByTagPrefix) prefix.scalar.push(tag);
					else exact.scalar[tag.tagName] = tag;
					break;
				case "sequence":
					if (tag.matchByTagPrefix) prefix.sequence.push(tag);
					else exact.sequence[tag.tagName] = tag;
					break;
				case "mapping": if (tag.matchByTagPrefix) prefix.mapping.push(tag);
				else exact.mapping[tag.tagName] = tag;
			}
		}
		const implicitScalarAnyFirstChar = implicitScalarTags.filter((tag) => tag.implicitFirstChars === null);
		const keys = /* @__PURE__ */ new Set();
		for (const tag of implicitScalarTags) if (tag.implicitFirstChars !== null) for (const key of tag.implicitFirstChars) keys.add(key);
		const implicitScalarByFirstChar = /* @__PURE__ */ new Map();
		for (const key of keys) implicitScalarByFirstChar.set(key, implicitScalarTags.filter((tag) => tag.implicitFirstChars === null || tag.implicitFirstChars.indexOf(key) !== -1));
		const defaultScalarTag = exact.scalar["tag:yaml.org,2002:str"];
		if (!defaultScalarTag) throw new Error("schema does not define the default scalar tag (tag:yaml.org,2002:str)");
		this.tags = compiledTags;
		this.implicitScalarTags = implicitScalarTags;
		this.implicitScalarByFirstChar = implicitScalarByFirstChar;
		this.implicitScalarAnyFirstChar = implicitScalarAnyFirstChar;
		this.defaultScalarTag = defaultScalarTag;
		this.defaultSequenceTag = exact.sequence["tag:yaml.org,2002:seq"];
		this.defaultMappingTag = exact.mapping["tag:yaml.org,2002:map"];
		this.exact = exact;
		this.prefix = prefix;
	}
	/** @internal */
	lookupScalarTag(tagName) {
		const exactTag = this.exact.scalar[tagName];
		if (exactTag) return exactTag;
		for (const tag of this.prefix.scalar) if (tagName.startsWith(tag.tagName)) return tag;
	}
	/** @internal */
	lookupSequenceTag(tagName) {
		const exactTag = this.exact.sequence[tagName];
		if (exactTag) return exactTag;
		for (const tag of this.prefix.sequence) if (tagName.startsWith(tag.tagName)) return tag;
	}
	/** @internal */
	lookupMappingTag(tagName) {
		const exactTag = this.exact.mapping[tagName];
		if (exactTag) return exactTag;
		for (const tag of this.prefix.mapping) if (tagName.startsWith(tag.tagName)) return tag;
	}
	/** @internal */
	resolveImplicitScalarTag(source) {
		const candidates = this.implicitScalarByFirstChar.get(source.charAt(0)) ?? this.implicitScalarAnyFirstChar;
		for (const tag of candidates) {
			const value = tag.resolve(source, false, tag.tagName);
			if (value !== NOT_RESOLVED) return {
				value,
				tag
			};
		}
		const tag = this.defaultScalarTag;
		return {
			value: tag.resolve(source, false, tag.tagName),
			tag
		};
	}
	/**
	* Creates a new schema with the specified tags added. If a tag already
	* exists, it is replaced by the specified tag.
	*
	* @example
	*
	* ```javascript
	* import { CORE_SCHEMA, mergeTag, realMapTag } from 'js-yaml'
	*
	* const schema = CORE_SCHEMA.withTags(mergeTag, realMapTag)
	* ```
	*/
	withTags(...tags) {
		let flatTags = [];
		for (const tag of tags) flatTags = flatTags.concat(tag);
		return new Schema([...this.tags, ...flatTags]);
	}
};
/**
* The YAML 1.2 Failsafe Schema: strings, sequences, and mappings.
*
* @category Schemas
*/
var FAILSAFE_SCHEMA = new Schema([
	strTag,
	seqTag,
	mapTag
]);
/**
* The YAML 1.2 JSON Schema. It uses JSON scalar forms while retaining YAML
* collection syntax.
*
* @category Schemas
*/
var JSON_SCHEMA = new Schema([
	...FAILSAFE_SCHEMA.tags,
	nullJsonTag,
	boolJsonTag,
	intJsonTag,
	floatJsonTag
]);
/**
* The default schema for the loaders. Note, {@link CORE_SCHEMA} comes
* without the `!!merge` tag. You can easily enable it if needed.
*
* @example
* Enable {@link mergeTag}:
*
* ```javascript
* import { load, CORE_SCHEMA, mergeTag } from 'js-yaml'
*
* try {
*   load(data, { schema: CORE_SCHEMA.withTags(mergeTag) })
* } catch (e) {
*   console.error(e)
* }
* ```
*
* @category Schemas
*/
var CORE_SCHEMA = new Schema([
	...FAILSAFE_SCHEMA.tags,
	nullCoreTag,
	boolCoreTag,
	intCoreTag,
	floatCoreTag
]);
/**
* YAML 1.1-compatible schema.
*
* @category Schemas
*/
var YAML11_SCHEMA = new Schema([
	...FAILSAFE_SCHEMA.tags,
	nullYaml11Tag,
	boolYaml11Tag,
	intYaml11Tag,
	floatYaml11Tag,
	timestampTag,
	mergeTag,
	binaryTag,
	omapTag,
	pairsTag,
	setTag
]);
/**
* The dumper schema for maximum compatibility. It combines all supported type
* variants from YAML 1.1 and YAML 1.2 so strings matching any of them are
* quoted. This makes the generated YAML more compatible with other parsers.
*
* The schema is based on YAML 1.1, but extends `!!int` and `!!float` to accept
* both YAML 1.1 and Core Schema forms, since Core Schema supports some forms
* that YAML 1.1 does not.
*
* @category Schemas
*/
var DUMP_SCHEMA = YAML11_SCHEMA.withTags({
	...intYaml11Tag,
	resolve: (source, isExplicit, tagName) => {
		const result = intYaml11Tag.resolve(source, isExplicit, tagName);
		return result === NOT_RESOLVED ? intCoreTag.resolve(source, isExplicit, tagName) : result;
	}
}, {
	...floatYaml11Tag,
	resolve: (source, isExplicit, tagName) => {
		const result = floatYaml11Tag.resolve(source, isExplicit, tagName);
		return result === NOT_RESOLVED ? floatCoreTag.resolve(source, isExplicit, tagName) : result;
	}
});
//#endregion
//#region src/tag/mapping/real_map.ts
/**
* Recommended when non-string keys are actually needed. It uses native
* JavaScript `Map` objects, so keys keep their constructed types instead of
* being converted to strings.
*
* It is not the default to avoid widespread breaking changes in existing
* projects. `Map` has a different access API and does not pass deep equality
* checks against `{}`-based fixtures. Alongside the other changes in v5,
* making it the default was considered too disruptive.
*
* If these differences are acceptable for your project, we recommend using
* {@link realMapTag} to guarantee the absence of problems and side effects.
*
* @example
* Enable {@link realMapTag}:
*
* ```javascript
* import { load, CORE_SCHEMA, realMapTag } from 'js-yaml'
*
* try {
*   load(data, { schema: CORE_SCHEMA.withTags(realMapTag) })
* } catch (e) {
*   console.error(e)
* }
* ```
*
* @category Tags
*/
var realMapTag = defineMappingTag("tag:yaml.org,2002:map", {
	create: () => /* @__PURE__ */ new Map(),
	addPair: (container, key, value) => {
		container.set(key, value);
		return "";
	},
	has: (container, key) => container.has(key),
	keys: (container) => container.keys(),
	get: (container, key) => container.get(key),
	identify: (data) => data instanceof Map || isPlainObject(data),
	represent: (data) => {
		if (data instanceof Map) return data;
		const map = /* @__PURE__ */ new Map();
		const obj = data;
		for (const key of Object.keys(obj)) map.set(key, obj[key]);
		return map;
	}
});
//#endregion
//#region src/tag/mapping/legacy_map.ts
function normalizeKey(key) {
	if (Array.isArray(key)) {
		const array = Array.prototype.slice.call(key);
		for (let index = 0; index < array.length; index++) {
			if (Array.isArray(array[index])) return null;
			if (typeof array[index] === "object" && Object.prototype.toString.call(array[index]) === "[object Object]") array[index] = "[object Object]";
		}
		return String(array);
	}
	if (typeof key === "object" && Object.prototype.toString.call(key) === "[object Object]") return "[object Object]";
	return String(key);
}
/**
* This implementation exists solely to reproduce v4 behavior exactly. Its use
* is strongly discouraged. If complex or non-string keys are needed, use
* {@link realMapTag} instead.
*
* @category Tags
*/
var legacyMapTag = defineMappingTag("tag:yaml.org,2002:map", {
	create: () => ({}),
	identify: isPlainObject,
	represent: (o) => {
		const map = /* @__PURE__ */ new Map();
		for (const key of Object.keys(o)) map.set(key, o[key]);
		return map;
	},
	addPair: (container, key, value) => {
		const normalizedKey = normalizeKey(key);
		if (normalizedKey === null) return "nested arrays are not supported inside keys";
		if (normalizedKey === "__proto__") Object.defineProperty(container, normalizedKey, {
			value,
			enumerable: true,
			configurable: true,
			writable: true
		});
		else container[normalizedKey] = value;
		return "";
	},
	has: (container, key) => {
		const normalizedKey = normalizeKey(key);
		return normalizedKey !== null && Object.prototype.hasOwnProperty.call(container, normalizedKey);
	},
	keys: (container) => Object.keys(container),
	get: (container, key) => {
		const normalizedKey = String(key);
		if (!Object.prototype.hasOwnProperty.call(container, normalizedKey)) return null;
		return container[normalizedKey];
	}
});
//#endregion
//#region src/common/snippet.ts
var DEFAULT_SNIPPET_OPTIONS = {
	maxLength: 79,
	indent: 1,
	linesBefore: 3,
	linesAfter: 2
};
function getLine(buffer, lineStart, lineEnd, position, maxLineLength) {
	let head = "";
	let tail = "";
	const maxHalfLength = Math.floor(maxLineLength / 2) - 1;
	if (position - lineStart > maxHalfLength) {
		head = " ... ";
		lineStart = position - maxHalfLength + head.length;
	}
	if (lineEnd - position > maxHalfLength) {
		tail = " ...";
		lineEnd = position + maxHalfLength - tail.length;
	}
	return {
		str: head + buffer.slice(lineStart, lineEnd).replace(/\t/g, "→") + tail,
		pos: position - lineStart + head.length
	};
}
function padStart(string, max) {
	return " ".repeat(Math.max(max - string.length, 0)) + string;
}
function makeSnippet(mark, options) {
	if (!mark.buffer) return null;
	const opts = {
		...DEFAULT_SNIPPET_OPTIONS,
		...options
	};
	const re = /\r?\n|\r|\0/g;
	const lineStarts = [0];
	const lineEnds = [];
	let match;
	let foundLineNo = -1;
	while (match = re.exec(mark.buffer)) {
		lineEnds.push(match.index);
		lineStarts.push(match.index + match[0].length);
		if (mark.position <= match.index && foundLineNo < 0) foundLineNo = lineStarts.length - 2;
	}
	if (foundLineNo < 0) foundLineNo = lineStarts.length - 1;
	let result = "";
	const lineNoLength = Math.min(mark.line + opts.linesAfter, lineEnds.length).toString().length;
	const maxLineLength = opts.maxLength - (opts.indent + lineNoLength + 3);
	for (let i = 1; i <= opts.linesBefore; i++) {
		if (foundLineNo - i < 0) break;
		const line = getLine(mark.buffer, lineStarts[foundLineNo - i], lineEnds[foundLineNo - i], mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo - i]), maxLineLength);
		result = `${" ".repeat(opts.indent)}${padStart((mark.line - i + 1).toString(), lineNoLength)} | ${line.str}\n${result}`;
	}
	const line = getLine(mark.buffer, lineStarts[foundLineNo], lineEnds[foundLineNo], mark.position, maxLineLength);
	result += `${" ".repeat(opts.indent)}${padStart((mark.line + 1).toString(), lineNoLength)} | ${line.str}\n`;
	result += `${"-".repeat(opts.indent + lineNoLength + 3 + line.pos)}^\n`;
	for (let i = 1; i <= opts.linesAfter; i++) {
		if (foundLineNo + i >= lineEnds.length) break;
		const line = getLine(mark.buffer, lineStarts[foundLineNo + i], lineEnds[foundLineNo + i], mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo + i]), maxLineLength);
		result += `${" ".repeat(opts.indent)}${padStart((mark.line + i + 1).toString(), lineNoLength)} | ${line.str}\n`;
	}
	return result.replace(/\n$/, "");
}
//#endregion
//#region src/common/exception.ts
function formatError(exception, compact) {
	let where = "";
	if (!exception.mark) return exception.reason;
	if (exception.mark.name) where += `in "${exception.mark.name}" `;
	where += `(${exception.mark.line + 1}:${exception.mark.column + 1})`;
	if (!compact && exception.mark.snippet) where += `\n\n${exception.mark.snippet}`;
	return `${exception.reason} ${where}`;
}
/**
* A YAML error. Unlike an ordinary `Error`, it adds a source snippet showing
* the location of the problem to the error message, when available.
*
* @category Main
*/
var YAMLException = class YAMLException extends Error {
	reason;
	mark;
	/**
	* Optional `mark` contains source snippet data. Usually, use
	* {@link YAMLException.throwAt} instead of passing it directly.
	*/
	constructor(reason, mark) {
		super();
		this.name = "YAMLException";
		this.reason = reason;
		this.mark = mark;
		this.message = formatError(this, false);
		if (Error.captureStackTrace) Error.captureStackTrace(this, this.constructor);
	}
	/**
	* Returns the formatted error, omitting the source snippet in compact mode.
	*/
	toString(compact) {
		return `${this.name}: ${formatError(this, compact)}`;
	}
	/**
	* Builds a YAMLException with a source snippet and throws it. `source` is
	* the raw input text; `position` is an offset into it.
	*/
	static throwAt(source, position, message, filename = "") {
		let line = 0;
		let lineStart = 0;
		for (let index = 0; index < position; index++) {
			const ch = source.charCodeAt(index);
			if (ch === 10) {
				line++;
				lineStart = index + 1;
			} else if (ch === 13) {
				line++;
				if (source.charCodeAt(index + 1) === 10) index++;
				lineStart = index + 1;
			}
		}
		const mark = {
			name: filename,
			buffer: source,
			position,
			line,
			column: position - lineStart
		};
		mark.snippet = makeSnippet(mark);
		throw new YAMLException(message, mark);
	}
};
//#endregion
//#region src/parser/events.ts
/** @category Events */
var EVENT_ID = {
	DOCUMENT: 1,
	SEQUENCE: 2,
	MAPPING: 3,
	SCALAR: 4,
	ALIAS: 5,
	POP: 6
};
/** @category Nodes */
var SCALAR_STYLE = {
	PLAIN: 1,
	SINGLE_QUOTED: 2,
	DOUBLE_QUOTED: 3,
	LITERAL_BLOCK: 4,
	FOLDED_BLOCK: 5
};
/** @category Nodes */
var COLLECTION_STYLE = {
	BLOCK: 1,
	FLOW: 2
};
/** @category Nodes */
var CHOMPING_MODE = {
	CLIP: 1,
	STRIP: 2,
	KEEP: 3
};
//#endregion
//#region src/parser/parser_scalar.ts
var NO_RANGE$3 = -1;
function simpleEscapeSequence(c) {
	switch (c) {
		case 48: return "\0";
		case 97: return "\x07";
		case 98: return "\b";
		case 116: return "	";
		case 9: return "	";
		case 110: return "\n";
		case 118: return "\v";
		case 102: return "\f";
		case 114: return "\r";
		case 101: return "\x1B";
		case 32: return " ";
		case 34: return "\"";
		case 47: return "/";
		case 92: return "\\";
		case 78: return "";
		case 95: return "\xA0";
		case 76: return "\u2028";
		case 80: return "\u2029";
		default: return "";
	}
}
var simpleEscapeCheck = new Array(256);
var simpleEscapeMap = new Array(256);
for (let i = 0; i < 256; i++) {
	simpleEscapeCheck[i] = simpleEscapeSequence(i) ? 1 : 0;
	simpleEscapeMap[i] = simpleEscapeSequence(i);
}
function charFromCodepoint(c) {
	if (c <= 65535) return String.fromCharCode(c);
	return String.fromCharCode((c - 65536 >> 10) + 55296, (c - 65536 & 1023) + 56320);
}
function fromHexCode$1(c) {
	if (c >= 48 && c <= 57) return c - 48;
	return (c | 32) - 97 + 10;
}
function escapedHexLen$1(c) {
	if (c === 120) return 2;
	if (c === 117) return 4;
	return 8;
}
function skipFoldedBreaks(input, position, end) {
	let breaks = 0;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 10) {
			breaks++;
			position++;
		} else if (ch === 13) {
			breaks++;
			position++;
			if (input.charCodeAt(position) === 10) position++;
		} else if (ch === 32 || ch === 9) position++;
		else break;
	}
	return {
		position,
		breaks
	};
}
function foldedBreaks(count) {
	if (count === 1) return " ";
	return "\n".repeat(count - 1);
}
function getPlainValue(input, start, end) {
	let result = "";
	let position = start;
	let captureStart = start;
	let captureEnd = start;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 10 || ch === 13) {
			result += input.slice(captureStart, captureEnd);
			const fold = skipFoldedBreaks(input, position, end);
			result += foldedBreaks(fold.breaks);
			position = captureStart = captureEnd = fold.position;
		} else {
			position++;
			if (ch !== 32 && ch !== 9) captureEnd = position;
		}
	}
	return result + input.slice(captureStart, captureEnd);
}
function getSingleQuotedValue(input, start, end) {
	let result = "";
	let position = start;
	let captureStart = start;
	let captureEnd = start;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 39) {
			result += input.slice(captureStart, position) + "'";
			position += 2;
			captureStart = captureEnd = position;
		} else if (ch === 10 || ch === 13) {
			result += input.slice(captureStart, captureEnd);
			const fold = skipFoldedBreaks(input, position, end);
			result += foldedBreaks(fold.breaks);
			position = captureStart = captureEnd = fold.position;
		} else {
			position++;
			if (ch !== 32 && ch !== 9) captureEnd = position;
		}
	}
	return result + input.slice(captureStart, end);
}
function getDoubleQuotedValue(input, start, end) {
	let result = "";
	let position = start;
	let captureStart = start;
	let captureEnd = start;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 92) {
			result += input.slice(captureStart, position);
			position++;
			const escaped = input.charCodeAt(position);
			if (escaped === 10 || escaped === 13) position = skipFoldedBreaks(input, position, end).position;
			else if (escaped < 256 && simpleEscapeCheck[escaped]) {
				result += simpleEscapeMap[escaped];
				position++;
			} else {
				let hexLength = escapedHexLen$1(escaped);
				let hexResult = 0;
				for (; hexLength > 0; hexLength--) {
					position++;
					const digit = fromHexCode$1(input.charCodeAt(position));
					hexResult = (hexResult << 4) + digit;
				}
				result += charFromCodepoint(hexResult);
				position++;
			}
			captureStart = captureEnd = position;
		} else if (ch === 10 || ch === 13) {
			result += input.slice(captureStart, captureEnd);
			const fold = skipFoldedBreaks(input, position, end);
			result += foldedBreaks(fold.breaks);
			position = captureStart = captureEnd = fold.position;
		} else {
			position++;
			if (ch !== 32 && ch !== 9) captureEnd = position;
		}
	}
	return result + input.slice(captureStart, end);
}
function getBlockValue(input, start, end, indent, chomping, folded) {
	const textIndent = indent < 0 ? 0 : indent;
	const region = input.slice(start, end).replace(/\r\n?/g, "\n");
	const lines = region === "" ? [] : (region.endsWith("\n") ? region.slice(0, -1) : region).split("\n");
	let result = "";
	let didReadContent = false;
	let emptyLines = 0;
	let atMoreIndented = false;
	for (const line of lines) {
		let column = 0;
		while (column < textIndent && line.charCodeAt(column) === 32) column++;
		if (indent < 0 || column >= line.length) {
			emptyLines++;
			continue;
		}
		const content = line.slice(textIndent);
		const first = content.charCodeAt(0);
		if (folded) {
			if (first === 32 || first === 9) {
				atMoreIndented = true;
				result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
			} else if (atMoreIndented) {
				atMoreIndented = false;
				result += "\n".repeat(emptyLines + 1);
			} else if (emptyLines === 0) {
				if (didReadContent) result += " ";
			} else result += "\n".repeat(emptyLines);
		} else result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
		result += content;
		didReadContent = true;
		emptyLines = 0;
	}
	if (chomping === CHOMPING_MODE.KEEP) result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
	else if (chomping !== CHOMPING_MODE.STRIP) {
		if (didReadContent) result += "\n";
	}
	return result;
}
/**
* Decodes the scalar referenced by event offsets in `input`.
*
* @category Events
*/
function getScalarValue(input, scalar) {
	if (scalar.valueStart === NO_RANGE$3) return "";
	const { valueStart, valueEnd } = scalar;
	if (scalar.fast) return input.slice(valueStart, valueEnd);
	switch (scalar.style) {
		case SCALAR_STYLE.SINGLE_QUOTED: return getSingleQuotedValue(input, valueStart, valueEnd);
		case SCALAR_STYLE.DOUBLE_QUOTED: return getDoubleQuotedValue(input, valueStart, valueEnd);
		case SCALAR_STYLE.LITERAL_BLOCK: return getBlockValue(input, valueStart, valueEnd, scalar.indent, scalar.chomping, false);
		case SCALAR_STYLE.FOLDED_BLOCK: return getBlockValue(input, valueStart, valueEnd, scalar.indent, scalar.chomping, true);
		default: return getPlainValue(input, valueStart, valueEnd);
	}
}
//#endregion
//#region src/common/tagname.ts
var DEFAULT_TAG_HANDLERS = Object.assign(Object.create(null), {
	"!": "!",
	"!!": "tag:yaml.org,2002:"
});
var TAG_SUFFIX_CHARS = "-#;/?:@&=+$_.~*'()";
var TAG_URI_CHARS = TAG_SUFFIX_CHARS + "!,[]";
var HEX = "0123456789ABCDEF";
function percentByte(byte) {
	return "%" + HEX[byte >> 4] + HEX[byte & 15];
}
function tagPercentEncode(source, isSuffix) {
	const allowed = isSuffix ? TAG_SUFFIX_CHARS : TAG_URI_CHARS;
	let result = "";
	for (let index = 0; index < source.length; index++) {
		let ch = source.charCodeAt(index);
		if (ch >= 48 && ch <= 57 || ch >= 65 && ch <= 90 || ch >= 97 && ch <= 122 || allowed.includes(source[index])) {
			result += source[index];
			continue;
		}
		if (ch >= 55296 && ch <= 56319) ch = 65536 + ((ch & 1023) << 10) + (source.charCodeAt(++index) & 1023);
		if (ch < 128) result += percentByte(ch);
		else if (ch < 2048) result += percentByte(192 | ch >> 6) + percentByte(128 | ch & 63);
		else if (ch < 65536) result += percentByte(224 | ch >> 12) + percentByte(128 | ch >> 6 & 63) + percentByte(128 | ch & 63);
		else result += percentByte(240 | ch >> 18) + percentByte(128 | ch >> 12 & 63) + percentByte(128 | ch >> 6 & 63) + percentByte(128 | ch & 63);
	}
	return result;
}
function tagPercentDecode(source) {
	let result = "";
	let index = 0;
	while (index < source.length) {
		if (source.charCodeAt(index) !== 37) {
			result += source[index++];
			continue;
		}
		let ch = parseInt(source.slice(index + 1, index + 3), 16);
		index += 3;
		if (ch >= 192) {
			let remaining = ch < 224 ? 1 : ch < 240 ? 2 : 3;
			ch &= (1 << 6 - remaining) - 1;
			while (remaining-- > 0) {
				ch = ch << 6 | parseInt(source.slice(index + 1, index + 3), 16) & 63;
				index += 3;
			}
		}
		if (ch < 65536) result += String.fromCharCode(ch);
		else {
			ch -= 65536;
			result += String.fromCharCode(55296 | ch >> 10, 56320 | ch & 1023);
		}
	}
	return result;
}
function tagNameFull(rawTag, tagHandlers) {
	if (rawTag.startsWith("!<") && rawTag.endsWith(">")) return tagPercentDecode(rawTag.slice(2, -1));
	const handleEnd = rawTag.indexOf("!", 1);
	const handle = handleEnd === -1 ? "!" : rawTag.slice(0, handleEnd + 1);
	return tagPercentDecode(tagHandlers?.[handle] ?? DEFAULT_TAG_HANDLERS[handle] ?? handle) + tagPercentDecode(rawTag.slice(handle.length));
}
function tagNameShort(fullTag) {
	let tag = fullTag;
	if (tag.charCodeAt(0) === 33) {
		tag = tag.slice(1);
		return `!${tagPercentEncode(tag, true)}`;
	}
	if (tag.slice(0, 18) === "tag:yaml.org,2002:") return `!!${tagPercentEncode(tag.slice(18), true)}`;
	return `!<${tagPercentEncode(tag, false)}>`;
}
//#endregion
//#region src/parser/constructor.ts
var NO_RANGE$2 = -1;
var MERGE_TAG_NAME = "tag:yaml.org,2002:merge";
var DEFAULT_CONSTRUCTOR_OPTIONS = {
	filename: "",
	schema: CORE_SCHEMA,
	json: false,
	maxTotalMergeKeys: 1e4,
	maxAliases: -1
};
function eventPosition$1(event) {
	if ("tagStart" in event && event.tagStart !== NO_RANGE$2) return event.tagStart;
	if ("anchorStart" in event && event.anchorStart !== NO_RANGE$2) return event.anchorStart;
	if ("valueStart" in event && event.valueStart !== NO_RANGE$2) return event.valueStart;
	if ("start" in event) return event.start;
	return 0;
}
function throwError$1(state, message) {
	YAMLException.throwAt(state.source, state.position, message, state.filename);
}
function finalizeCollection(state, position, tag, carrier) {
	try {
		return tag.finalize(carrier);
	} catch (error) {
		if (error instanceof YAMLException) throw error;
		YAMLException.throwAt(state.source, position, error instanceof Error ? error.message : String(error), state.filename);
	}
}
function constructScalar(state, event) {
	const source = getScalarValue(state.source, event);
	const rawTag = event.tagStart === NO_RANGE$2 ? "" : state.source.slice(event.tagStart, event.tagEnd);
	const strTag = state.schema.defaultScalarTag;
	if (rawTag !== "") {
		if (rawTag === "!") return {
			value: source,
			tag: strTag
		};
		const tagName = tagNameFull(rawTag, state.tagHandlers);
		const scalarTag = state.schema.lookupScalarTag(tagName);
		if (scalarTag) {
			const result = scalarTag.resolve(source, true, tagName);
			if (result === NOT_RESOLVED) throwError$1(state, `cannot resolve a node with !<${tagName}> explicit tag`);
			return {
				value: result,
				tag: scalarTag
			};
		}
		const collectionTagDef = state.schema.lookupMappingTag(tagName) ?? state.schema.lookupSequenceTag(tagName);
		if (collectionTagDef) {
			if (source !== "") throwError$1(state, `cannot resolve a node with !<${tagName}> explicit tag`);
			const carrier = collectionTagDef.create(tagName);
			return {
				value: collectionTagDef.carrierIsResult ? carrier : finalizeCollection(state, state.position, collectionTagDef, carrier),
				tag: collectionTagDef
			};
		}
		throwError$1(state, `unknown scalar tag !<${tagName}>`);
	}
	if (event.style === SCALAR_STYLE.PLAIN) return state.schema.resolveImplicitScalarTag(source);
	return {
		value: strTag.resolve(source, false, strTag.tagName),
		tag: strTag
	};
}
function collectionTagName(state, event, defaultTagName) {
	const rawTag = event.tagStart === NO_RANGE$2 ? "" : state.source.slice(event.tagStart, event.tagEnd);
	return rawTag === "" || rawTag === "!" ? defaultTagName : tagNameFull(rawTag, state.tagHandlers);
}
function isMappingTag(tag) {
	return tag.nodeKind === "mapping";
}
function chargeMergeWork(state) {
	state.totalMergeKeys++;
	if (state.maxTotalMergeKeys !== -1 && state.totalMergeKeys > state.maxTotalMergeKeys) throwError$1(state, `merge keys exceeded maxTotalMergeKeys (${state.maxTotalMergeKeys})`);
}
function mergeKeys(state, frame, source, sourceTag) {
	chargeMergeWork(state);
	for (const sourceKey of sourceTag.keys(source)) {
		chargeMergeWork(state);
		if (frame.tag.has(frame.value, sourceKey)) continue;
		const err = frame.tag.addPair(frame.value, sourceKey, sourceTag.get(source, sourceKey));
		if (err) throwError$1(state, err);
		frame.overridable ??= /* @__PURE__ */ new Set();
		frame.overridable.add(sourceKey);
	}
}
function mergeSource(state, frame, source, sourceTag) {
	state.position = frame.keyPosition;
	if (isMappingTag(sourceTag)) mergeKeys(state, frame, source, sourceTag);
	else if (sourceTag.nodeKind === "sequence" && Array.isArray(source)) {
		if (source.length > 100) throwError$1(state, "abnormal merge sequence size");
		for (const element of source) {
			const elementTag = state.nodeTags.get(element);
			if (!elementTag) throwError$1(state, "cannot merge mappings; the provided source object is unacceptable");
			mergeKeys(state, frame, element, elementTag);
		}
	} else throwError$1(state, "cannot merge mappings; the provided source object is unacceptable");
}
function addMappingValue(state, frame, key, value, tag) {
	state.position = frame.keyPosition;
	if (frame.keyIsMerge) {
		mergeSource(state, frame, value, tag);
		return;
	}
	if (!state.json && frame.tag.has(frame.value, key) && !frame.overridable?.has(key)) throwError$1(state, "duplicated mapping key");
	const err = frame.tag.addPair(frame.value, key, value);
	if (err) throwError$1(state, err);
	frame.overridable?.delete(key);
}
function addValue(state, value, tag) {
	const frame = state.frames[state.frames.length - 1];
	if (frame.kind === "document") {
		frame.value = value;
		frame.hasValue = true;
	} else if (frame.kind === "sequence") {
		if (isMappingTag(tag)) state.nodeTags.set(value, tag);
		const err = frame.tag.addItem(frame.value, value, frame.index++);
		if (err) throwError$1(state, err);
	} else if (frame.hasKey) {
		const key = frame.key;
		frame.key = void 0;
		frame.hasKey = false;
		addMappingValue(state, frame, key, value, tag);
	} else {
		frame.key = value;
		frame.keyPosition = state.position;
		frame.hasKey = true;
		frame.keyIsMerge = tag.tagName === MERGE_TAG_NAME;
	}
}
function storeAnchor(state, event, value, tag, isValueFinal) {
	if (event.anchorStart !== NO_RANGE$2) {
		const anchor = {
			value,
			tag,
			isValueFinal
		};
		state.anchors.set(state.source.slice(event.anchorStart, event.anchorEnd), anchor);
		return anchor;
	}
	return null;
}
/**
* Constructs JavaScript documents directly from parser events, without an
* intermediate AST.
*
* @category Events
*/
function constructFromEvents(events, options) {
	const state = {
		...DEFAULT_CONSTRUCTOR_OPTIONS,
		...options,
		events,
		documents: [],
		eventIndex: 0,
		position: 0,
		frames: [],
		anchors: /* @__PURE__ */ new Map(),
		nodeTags: /* @__PURE__ */ new Map(),
		tagHandlers: Object.create(null),
		totalMergeKeys: 0,
		aliasCount: 0
	};
	while (state.eventIndex < state.events.length) {
		const event = state.events[state.eventIndex++];
		state.position = eventPosition$1(event);
		switch (event.type) {
			case EVENT_ID.DOCUMENT:
				state.anchors = /* @__PURE__ */ new Map();
				state.nodeTags = /* @__PURE__ */ new Map();
				state.aliasCount = 0;
				state.tagHandlers = Object.create(null);
				for (const directive of event.directives) if (directive.kind === "tag") state.tagHandlers[directive.handle] = directive.prefix;
				state.frames.push({
					kind: "document",
					position: state.position,
					value: void 0,
					hasValue: false
				});
				break;
			case EVENT_ID.SCALAR: {
				const { value, tag } = constructScalar(state, event);
				storeAnchor(state, event, value, tag, true);
				addValue(state, value, tag);
				break;
			}
			case EVENT_ID.SEQUENCE: {
				const tagName = collectionTagName(state, event, "tag:yaml.org,2002:seq");
				const tag = state.schema.lookupSequenceTag(tagName);
				if (!tag) throwError$1(state, `unknown sequence tag !<${tagName}>`);
				const value = tag.create(tagName);
				const anchor = storeAnchor(state, event, value, tag, tag.carrierIsResult);
				state.frames.push({
					kind: "sequence",
					position: state.position,
					value,
					tag,
					anchor,
					index: 0
				});
				break;
			}
			case EVENT_ID.MAPPING: {
				const tagName = collectionTagName(state, event, "tag:yaml.org,2002:map");
				const tag = state.schema.lookupMappingTag(tagName);
				if (!tag) throwError$1(state, `unknown mapping tag !<${tagName}>`);
				const value = tag.create(tagName);
				const anchor = storeAnchor(state, event, value, tag, tag.carrierIsResult);
				state.frames.push({
					kind: "mapping",
					position: state.position,
					value,
					tag,
					anchor,
					key: void 0,
					keyPosition: state.position,
					hasKey: false,
					keyIsMerge: false,
					overridable: null
				});
				break;
			}
			case EVENT_ID.ALIAS: {
				if (state.maxAliases !== -1 && ++state.aliasCount > state.maxAliases) throwError$1(state, `aliases exceeded maxAliases (${state.maxAliases})`);
				const name = state.source.slice(event.anchorStart, event.anchorEnd);
				const anchor = state.anchors.get(name);
				if (!anchor) throwError$1(state, `unidentified alias "${name}"`);
				if (!anchor.isValueFinal) throwError$1(state, `recursive alias "${name}" is not supported for tag ${anchor.tag.tagName} because it uses finalize()`);
				addValue(state, anchor.value, anchor.tag);
				break;
			}
			case EVENT_ID.POP: {
				const frame = state.frames.pop();
				if (frame.kind === "mapping" && frame.hasKey) {
					state.position = frame.keyPosition;
					throwError$1(state, "incomplete mapping pair in event stream");
				}
				if (frame.kind === "document") state.documents.push(frame.value);
				else {
					const value = frame.tag.carrierIsResult ? frame.value : finalizeCollection(state, frame.position, frame.tag, frame.value);
					if (frame.anchor) {
						frame.anchor.value = value;
						frame.anchor.isValueFinal = true;
					}
					addValue(state, value, frame.tag);
				}
				break;
			}
		}
	}
	return state.documents;
}
//#endregion
//#region src/parser/parser.ts
var NO_RANGE$1 = -1;
var HAS_OWN = Object.prototype.hasOwnProperty;
var CONTEXT_FLOW_IN = 1;
var CONTEXT_FLOW_OUT = 2;
var CONTEXT_BLOCK_IN = 3;
var CONTEXT_BLOCK_OUT = 4;
var PATTERN_NON_PRINTABLE = /[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/;
var PATTERN_FLOW_INDICATORS = /[,\[\]{}]/;
var PATTERN_TAG_HANDLE = /^(?:!|!!|![0-9A-Za-z-]+!)$/;
var NS_URI_CHAR = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$,_.!~*'()\[\]])`;
var NS_TAG_CHAR = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$.~*'()_])`;
var PATTERN_TAG_URI = new RegExp(`^(?:${NS_URI_CHAR})*$`);
var PATTERN_TAG_SUFFIX = new RegExp(`^(?:${NS_TAG_CHAR})+$`);
var PATTERN_TAG_PREFIX = new RegExp(`^(?:!(?:${NS_URI_CHAR})*|${NS_TAG_CHAR}(?:${NS_URI_CHAR})*)$`);
var DEFAULT_PARSER_OPTIONS = {
	filename: "",
	maxDepth: 100
};
function addDocumentEvent(state, explicitStart, explicitEnd) {
	state.events.push({
		type: EVENT_ID.DOCUMENT,
		explicitStart,
		explicitEnd,
		directives: state.directives
	});
}
function addSequenceEvent(state, start, anchorStart, anchorEnd, tagStart, tagEnd, style) {
	state.events.push({
		type: EVENT_ID.SEQUENCE,
		start,
		anchorStart,
		anchorEnd,
		tagStart,
		tagEnd,
		style
	});
}
function addMappingEvent(state, start, anchorStart, anchorEnd, tagStart, tagEnd, style) {
	state.events.push({
		type: EVENT_ID.MAPPING,
		start,
		anchorStart,
		anchorEnd,
		tagStart,
		tagEnd,
		style
	});
}
function insertFlowPairMappingEvent(state, snapshot) {
	state.events.splice(snapshot.eventsLength, 0, {
		type: EVENT_ID.MAPPING,
		start: snapshot.position,
		anchorStart: NO_RANGE$1,
		anchorEnd: NO_RANGE$1,
		tagStart: NO_RANGE$1,
		tagEnd: NO_RANGE$1,
		style: COLLECTION_STYLE.FLOW
	});
}
function addScalarEvent(state, valueStart, valueEnd, anchorStart, anchorEnd, tagStart, tagEnd, style, chomping = CHOMPING_MODE.CLIP, indent = -1, fast = false) {
	state.events.push({
		type: EVENT_ID.SCALAR,
		valueStart,
		valueEnd,
		anchorStart,
		anchorEnd,
		tagStart,
		tagEnd,
		style,
		chomping,
		indent,
		fast
	});
}
function addAliasEvent(state, anchorStart, anchorEnd) {
	state.events.push({
		type: EVENT_ID.ALIAS,
		anchorStart,
		anchorEnd
	});
}
function addPopEvent(state) {
	state.events.push({ type: EVENT_ID.POP });
}
function addEmptyScalarEvent(state) {
	addScalarEvent(state, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, SCALAR_STYLE.PLAIN);
}
function emptyProperties() {
	return {
		anchorStart: NO_RANGE$1,
		anchorEnd: NO_RANGE$1,
		tagStart: NO_RANGE$1,
		tagEnd: NO_RANGE$1
	};
}
function snapshotState(state) {
	return {
		position: state.position,
		line: state.line,
		lineStart: state.lineStart,
		lineIndent: state.lineIndent,
		firstTabInLine: state.firstTabInLine,
		eventsLength: state.events.length
	};
}
function restoreState(state, snapshot) {
	state.position = snapshot.position;
	state.line = snapshot.line;
	state.lineStart = snapshot.lineStart;
	state.lineIndent = snapshot.lineIndent;
	state.firstTabInLine = snapshot.firstTabInLine;
	state.events.length = snapshot.eventsLength;
}
function throwError(state, message) {
	YAMLException.throwAt(state.input.slice(0, state.length), state.position, message, state.filename);
}
function isEol(c) {
	return c === 10 || c === 13;
}
function isWhiteSpace(c) {
	return c === 9 || c === 32;
}
function isWsOrEol(c) {
	return isWhiteSpace(c) || isEol(c);
}
function isWsOrEolOrEnd(c) {
	return c === 0 || isWsOrEol(c);
}
function isFlowIndicator(c) {
	return c === 44 || c === 91 || c === 93 || c === 123 || c === 125;
}
function fromDecimalCode(c) {
	return c >= 48 && c <= 57 ? c - 48 : -1;
}
function fromHexCode(c) {
	if (c >= 48 && c <= 57) return c - 48;
	const lc = c | 32;
	if (lc >= 97 && lc <= 102) return lc - 97 + 10;
	return -1;
}
function escapedHexLen(c) {
	if (c === 120) return 2;
	if (c === 117) return 4;
	if (c === 85) return 8;
	return 0;
}
function isSimpleEscape(c) {
	return c === 48 || c === 97 || c === 98 || c === 116 || c === 9 || c === 110 || c === 118 || c === 102 || c === 114 || c === 101 || c === 32 || c === 34 || c === 47 || c === 92 || c === 78 || c === 95 || c === 76 || c === 80;
}
function consumeLineBreak(state) {
	if (state.input.charCodeAt(state.position) === 10) state.position++;
	else {
		state.position++;
		if (state.input.charCodeAt(state.position) === 10) state.position++;
	}
	state.line++;
	state.lineStart = state.position;
	state.lineIndent = 0;
	state.firstTabInLine = -1;
}
function skipSeparationSpace(state, allowComments) {
	let lineBreaks = 0;
	let ch = state.input.charCodeAt(state.position);
	let hasSeparation = state.position === state.lineStart || isWsOrEol(state.input.charCodeAt(state.position - 1));
	while (ch !== 0) {
		while (isWhiteSpace(ch)) {
			hasSeparation = true;
			if (ch === 9 && state.firstTabInLine === -1) state.firstTabInLine = state.position;
			ch = state.input.charCodeAt(++state.position);
		}
		if (allowComments && hasSeparation && ch === 35) do
			ch = state.input.charCodeAt(++state.position);
		while (!isEol(ch) && ch !== 0);
		if (!isEol(ch)) break;
		consumeLineBreak(state);
		lineBreaks++;
		hasSeparation = true;
		ch = state.input.charCodeAt(state.position);
		while (ch === 32) {
			state.lineIndent++;
			ch = state.input.charCodeAt(++state.position);
		}
	}
	return lineBreaks;
}
function testDocumentSeparator(state, position = state.position) {
	const ch = state.input.charCodeAt(position);
	if ((ch === 45 || ch === 46) && ch === state.input.charCodeAt(position + 1) && ch === state.input.charCodeAt(position + 2)) {
		const following = state.input.charCodeAt(position + 3);
		return following === 0 || isWsOrEol(following);
	}
	return false;
}
function skipByteOrderMark(state) {
	if (state.position === state.lineStart && state.input.charCodeAt(state.position) === 65279) {
		state.position++;
		state.lineStart = state.position;
	}
}
function testDocumentBoundary(state) {
	if (state.position !== state.lineStart) return false;
	if (testDocumentSeparator(state)) return true;
	if (state.input.charCodeAt(state.position) !== 65279) return false;
	const snapshot = snapshotState(state);
	skipByteOrderMark(state);
	skipSeparationSpace(state, true);
	const ch = state.input.charCodeAt(state.position);
	const result = state.position === state.lineStart && (ch === 37 || ch === 45 && testDocumentSeparator(state));
	restoreState(state, snapshot);
	return result;
}
function skipUntilLineEnd(state) {
	let ch = state.input.charCodeAt(state.position);
	while (ch !== 0 && !isEol(ch)) ch = state.input.charCodeAt(++state.position);
}
function checkPrintable(state, start, end) {
	const match = PATTERN_NON_PRINTABLE.exec(state.input.slice(start, end));
	if (match !== null) {
		state.position = start + match.index + match[0].length - 1;
		throwError(state, "the stream contains non-printable characters");
	}
}
function readTagProperty(state, props, inFlow) {
	if (state.input.charCodeAt(state.position) !== 33) return false;
	if (props.tagStart !== NO_RANGE$1) throwError(state, "duplication of a tag property");
	const start = state.position;
	let isVerbatim = false;
	let isNamed = false;
	let tagHandle = "!";
	let ch = state.input.charCodeAt(++state.position);
	if (ch === 60) {
		isVerbatim = true;
		ch = state.input.charCodeAt(++state.position);
	} else if (ch === 33) {
		isNamed = true;
		tagHandle = "!!";
		ch = state.input.charCodeAt(++state.position);
	}
	let suffixStart = state.position;
	let tagName;
	if (isVerbatim) {
		while (ch !== 0 && ch !== 62) ch = state.input.charCodeAt(++state.position);
		if (ch !== 62) throwError(state, "unexpected end of the stream within a verbatim tag");
		tagName = state.input.slice(suffixStart, state.position);
		state.position++;
	} else {
		while (ch !== 0 && !isWsOrEol(ch) && !(inFlow && isFlowIndicator(ch))) {
			if (ch === 33) {
				if (!isNamed) {
					tagHandle = state.input.slice(suffixStart - 1, state.position + 1);
					if (!PATTERN_TAG_HANDLE.test(tagHandle)) throwError(state, "named tag handle cannot contain such characters");
					isNamed = true;
					suffixStart = state.position + 1;
				} else throwError(state, "tag suffix cannot contain exclamation marks");
			}
			ch = state.input.charCodeAt(++state.position);
		}
		tagName = state.input.slice(suffixStart, state.position);
		if (PATTERN_FLOW_INDICATORS.test(tagName)) throwError(state, "tag suffix cannot contain flow indicator characters");
	}
	if (tagName && !(isVerbatim ? PATTERN_TAG_URI.test(tagName) : PATTERN_TAG_SUFFIX.test(tagName))) throwError(state, `tag name cannot contain such characters: ${tagName}`);
	if (!isVerbatim && tagHandle !== "!" && tagHandle !== "!!" && !HAS_OWN.call(state.tagHandlers, tagHandle)) throwError(state, `undeclared tag handle "${tagHandle}"`);
	props.tagStart = start;
	props.tagEnd = state.position;
	return true;
}
function readAnchorProperty(state, props) {
	if (state.input.charCodeAt(state.position) !== 38) return false;
	if (props.anchorStart !== NO_RANGE$1) throwError(state, "duplication of an anchor property");
	state.position++;
	const start = state.position;
	while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position)) && !isFlowIndicator(state.input.charCodeAt(state.position))) state.position++;
	if (state.position === start) throwError(state, "name of an anchor node must contain at least one character");
	props.anchorStart = start;
	props.anchorEnd = state.position;
	return true;
}
function readAlias(state, props) {
	if (state.input.charCodeAt(state.position) !== 42) return false;
	if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) throwError(state, "alias node should not have any properties");
	state.position++;
	const start = state.position;
	while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position)) && !isFlowIndicator(state.input.charCodeAt(state.position))) state.position++;
	if (state.position === start) throwError(state, "name of an alias node must contain at least one character");
	addAliasEvent(state, start, state.position);
	return true;
}
function readFlowScalarBreak(state, nodeIndent) {
	skipSeparationSpace(state, false);
	if (state.lineIndent < nodeIndent) throwError(state, "deficient indentation");
}
function readSingleQuotedScalar(state, nodeIndent, props) {
	if (state.input.charCodeAt(state.position) !== 39) return false;
	state.position++;
	const start = state.position;
	let simple = true;
	while (state.input.charCodeAt(state.position) !== 0) {
		const ch = state.input.charCodeAt(state.position);
		if (ch === 39) {
			if (state.input.charCodeAt(state.position + 1) === 39) {
				simple = false;
				state.position += 2;
				continue;
			}
			const end = state.position;
			state.position++;
			addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.SINGLE_QUOTED, CHOMPING_MODE.CLIP, -1, simple);
			return true;
		}
		if (isEol(ch)) {
			simple = false;
			readFlowScalarBreak(state, nodeIndent);
		} else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a single quoted scalar");
		else if (ch !== 9 && ch < 32) throwError(state, "expected valid JSON character");
		else state.position++;
	}
	throwError(state, "unexpected end of the stream within a single quoted scalar");
}
function readDoubleQuotedScalar(state, nodeIndent, props) {
	if (state.input.charCodeAt(state.position) !== 34) return false;
	state.position++;
	const start = state.position;
	let simple = true;
	while (state.input.charCodeAt(state.position) !== 0) {
		const ch = state.input.charCodeAt(state.position);
		if (ch === 34) {
			const end = state.position;
			state.position++;
			addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.DOUBLE_QUOTED, CHOMPING_MODE.CLIP, -1, simple);
			return true;
		}
		if (ch === 92) {
			simple = false;
			const escaped = state.input.charCodeAt(++state.position);
			if (isEol(escaped)) readFlowScalarBreak(state, nodeIndent);
			else if (isSimpleEscape(escaped)) state.position++;
			else {
				let hexLength = escapedHexLen(escaped);
				if (hexLength === 0) throwError(state, "unknown escape sequence");
				while (hexLength-- > 0) {
					state.position++;
					if (fromHexCode(state.input.charCodeAt(state.position)) < 0) throwError(state, "expected hexadecimal character");
				}
				state.position++;
			}
		} else if (isEol(ch)) {
			simple = false;
			readFlowScalarBreak(state, nodeIndent);
		} else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a double quoted scalar");
		else if (ch !== 9 && ch < 32) throwError(state, "expected valid JSON character");
		else state.position++;
	}
	throwError(state, "unexpected end of the stream within a double quoted scalar");
}
function readBlockScalar(state, parentIndent, props) {
	const ch = state.input.charCodeAt(state.position);
	let chomping = CHOMPING_MODE.CLIP;
	let indent = -1;
	let detectedIndent = false;
	if (ch !== 124 && ch !== 62) return false;
	const style = ch === 124 ? SCALAR_STYLE.LITERAL_BLOCK : SCALAR_STYLE.FOLDED_BLOCK;
	state.position++;
	while (state.input.charCodeAt(state.position) !== 0) {
		const current = state.input.charCodeAt(state.position);
		const digit = fromDecimalCode(current);
		if (current === 43 || current === 45) {
			if (chomping !== CHOMPING_MODE.CLIP) throwError(state, "repeat of a chomping mode identifier");
			chomping = current === 43 ? CHOMPING_MODE.KEEP : CHOMPING_MODE.STRIP;
			state.position++;
		} else if (digit >= 0) {
			if (digit === 0) throwError(state, "bad explicit indentation width of a block scalar; it cannot be less than one");
			if (detectedIndent) throwError(state, "repeat of an indentation width identifier");
			indent = parentIndent + digit - 1;
			detectedIndent = true;
			state.position++;
		} else break;
	}
	let hadWhitespace = false;
	while (isWhiteSpace(state.input.charCodeAt(state.position))) {
		hadWhitespace = true;
		state.position++;
	}
	if (hadWhitespace && state.input.charCodeAt(state.position) === 35) skipUntilLineEnd(state);
	if (isEol(state.input.charCodeAt(state.position))) consumeLineBreak(state);
	else if (state.input.charCodeAt(state.position) !== 0) throwError(state, "a line break is expected");
	let contentIndent = detectedIndent ? indent : -1;
	let maxLeadingIndent = 0;
	const valueStart = state.position;
	let valueEnd = state.position;
	while (state.input.charCodeAt(state.position) !== 0) {
		const linePosition = state.position;
		let column = 0;
		while (state.input.charCodeAt(linePosition + column) === 32) column++;
		const first = state.input.charCodeAt(linePosition + column);
		if (first === 0) {
			if (contentIndent >= 0) {
				if (column > contentIndent) valueEnd = linePosition + column;
			} else if (column > 0) valueEnd = linePosition + column;
			break;
		}
		if (testDocumentBoundary(state)) break;
		if (!detectedIndent && contentIndent === -1 && isEol(first)) maxLeadingIndent = Math.max(maxLeadingIndent, column);
		if (!detectedIndent && contentIndent === -1 && !isEol(first)) {
			if (first === 9 && column < parentIndent) {
				state.position = linePosition + column;
				throwError(state, "tab characters must not be used in indentation");
			}
			if (column >= parentIndent && column < maxLeadingIndent) {
				state.position = linePosition + column;
				throwError(state, "bad indentation of a mapping entry");
			}
		}
		if (contentIndent === -1 && first !== 0 && !isEol(first) && column < parentIndent) {
			state.lineIndent = column;
			state.position = linePosition + column;
			break;
		}
		if (!detectedIndent && first !== 0 && !isEol(first) && contentIndent === -1) contentIndent = column;
		const requiredIndent = contentIndent === -1 ? parentIndent + 1 : contentIndent;
		if (first !== 0 && !isEol(first) && column < requiredIndent) {
			state.lineIndent = column;
			state.position = linePosition + column;
			break;
		}
		skipUntilLineEnd(state);
		valueEnd = state.position;
		if (isEol(state.input.charCodeAt(state.position))) {
			consumeLineBreak(state);
			valueEnd = state.position;
		}
	}
	checkPrintable(state, valueStart, valueEnd);
	addScalarEvent(state, valueStart, valueEnd, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, style, chomping, contentIndent);
	return true;
}
function canStartPlainScalar(state, nodeContext) {
	const ch = state.input.charCodeAt(state.position);
	const inFlow = nodeContext === CONTEXT_FLOW_IN;
	if (ch === 0 || isWsOrEol(ch) || ch === 35 || ch === 38 || ch === 42 || ch === 33 || ch === 124 || ch === 62 || ch === 39 || ch === 34 || ch === 37 || ch === 64 || ch === 96 || isFlowIndicator(ch)) return false;
	if (ch === 63 || ch === 45) {
		const following = state.input.charCodeAt(state.position + 1);
		if (isWsOrEolOrEnd(following) || inFlow && isFlowIndicator(following)) return false;
	}
	return true;
}
function readPlainScalar(state, nodeIndent, nodeContext, props) {
	if (!canStartPlainScalar(state, nodeContext)) return false;
	const start = state.position;
	let end = state.position;
	let ch = state.input.charCodeAt(state.position);
	const inFlow = nodeContext === CONTEXT_FLOW_IN;
	let multiline = false;
	while (ch !== 0) {
		if (testDocumentBoundary(state)) break;
		if (ch === 58) {
			const following = state.input.charCodeAt(state.position + 1);
			if (isWsOrEolOrEnd(following) || inFlow && isFlowIndicator(following)) break;
		} else if (ch === 35) {
			if (isWsOrEol(state.input.charCodeAt(state.position - 1))) break;
		} else if (inFlow && isFlowIndicator(ch)) break;
		else if (isEol(ch)) {
			const savedPosition = state.position;
			const savedLine = state.line;
			const savedLineStart = state.lineStart;
			const savedLineIndent = state.lineIndent;
			skipSeparationSpace(state, false);
			if (state.lineIndent >= nodeIndent) {
				multiline = true;
				ch = state.input.charCodeAt(state.position);
				continue;
			}
			state.position = savedPosition;
			state.line = savedLine;
			state.lineStart = savedLineStart;
			state.lineIndent = savedLineIndent;
			break;
		}
		if (!isWhiteSpace(ch)) end = state.position + 1;
		ch = state.input.charCodeAt(++state.position);
	}
	if (end === start) return false;
	checkPrintable(state, start, end);
	addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.PLAIN, CHOMPING_MODE.CLIP, -1, !multiline);
	return true;
}
function skipFlowSeparationSpace(state, nodeIndent) {
	const startLine = state.line;
	skipSeparationSpace(state, true);
	if (state.line > startLine && state.lineIndent < nodeIndent || state.firstTabInLine !== -1 && state.lineIndent < nodeIndent) throwError(state, "deficient indentation");
}
function readFlowCollection(state, nodeIndent, props) {
	const ch = state.input.charCodeAt(state.position);
	const isMapping = ch === 123;
	const start = state.position;
	let readNext = true;
	if (ch !== 91 && ch !== 123) return false;
	const terminator = isMapping ? 125 : 93;
	if (isMapping) addMappingEvent(state, start, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW);
	else addSequenceEvent(state, start, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW);
	state.position++;
	while (state.input.charCodeAt(state.position) !== 0) {
		skipFlowSeparationSpace(state, nodeIndent);
		let ch = state.input.charCodeAt(state.position);
		if (ch === terminator) {
			state.position++;
			addPopEvent(state);
			return true;
		} else if (!readNext) throwError(state, "missed comma between flow collection entries");
		else if (ch === 44) throwError(state, "expected the node content, but found ','");
		let isPair = false;
		let isExplicitPair = false;
		if (ch === 63 && isWsOrEol(state.input.charCodeAt(state.position + 1))) {
			isPair = isExplicitPair = true;
			state.position += 1;
			skipFlowSeparationSpace(state, nodeIndent);
		}
		const entryLine = state.line;
		const entryStart = snapshotState(state);
		const keyWasRead = parseNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true);
		skipFlowSeparationSpace(state, nodeIndent);
		ch = state.input.charCodeAt(state.position);
		if ((isMapping || isExplicitPair || state.line === entryLine) && ch === 58) {
			isPair = true;
			state.position++;
			skipFlowSeparationSpace(state, nodeIndent);
			if (!isMapping) {
				insertFlowPairMappingEvent(state, entryStart);
				if (!keyWasRead) addEmptyScalarEvent(state);
			} else if (!keyWasRead) addEmptyScalarEvent(state);
			if (!parseNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true)) addEmptyScalarEvent(state);
			skipFlowSeparationSpace(state, nodeIndent);
			if (!isMapping) addPopEvent(state);
		} else if (isMapping && isPair) {
			if (!keyWasRead) addEmptyScalarEvent(state);
			addEmptyScalarEvent(state);
		} else if (isMapping) addEmptyScalarEvent(state);
		else if (isPair) {
			insertFlowPairMappingEvent(state, entryStart);
			if (!keyWasRead) addEmptyScalarEvent(state);
			addEmptyScalarEvent(state);
			addPopEvent(state);
		}
		ch = state.input.charCodeAt(state.position);
		if (ch === 44) {
			readNext = true;
			state.position++;
		} else readNext = false;
	}
	throwError(state, "unexpected end of the stream within a flow collection");
}
function readBlockSequence(state, nodeIndent, props) {
	if (state.firstTabInLine !== -1 || state.input.charCodeAt(state.position) !== 45 || !isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) return false;
	addSequenceEvent(state, state.position, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.BLOCK);
	while (state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) {
		if (state.firstTabInLine !== -1) {
			state.position = state.firstTabInLine;
			throwError(state, "tab characters must not be used in indentation");
		}
		const entryLine = state.line;
		state.position++;
		const hadBreak = skipSeparationSpace(state, true) > 0;
		if (state.firstTabInLine !== -1 && state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) throwError(state, "bad indentation of a sequence entry");
		if (hadBreak && state.lineIndent <= nodeIndent) addEmptyScalarEvent(state);
		else parseNode(state, nodeIndent, CONTEXT_BLOCK_IN, false, true);
		skipSeparationSpace(state, true);
		if (state.lineIndent < nodeIndent || state.position >= state.length) break;
		if (state.lineIndent > nodeIndent) throwError(state, "bad indentation of a sequence entry");
		if (state.line === entryLine && state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) throwError(state, "bad indentation of a sequence entry");
	}
	addPopEvent(state);
	return true;
}
function readBlockMapping(state, nodeIndent, flowIndent, props) {
	let atExplicitKey = false;
	let detected = false;
	let mappingOpened = false;
	let pendingExplicitKey = false;
	if (state.firstTabInLine !== -1) return false;
	let ch = state.input.charCodeAt(state.position);
	while (ch !== 0) {
		if (!atExplicitKey && state.firstTabInLine !== -1) {
			state.position = state.firstTabInLine;
			throwError(state, "tab characters must not be used in indentation");
		}
		const following = state.input.charCodeAt(state.position + 1);
		const entryLine = state.line;
		if ((ch === 63 || ch === 58) && isWsOrEolOrEnd(following)) {
			if (!mappingOpened) {
				addMappingEvent(state, state.position, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.BLOCK);
				mappingOpened = true;
			}
			if (ch === 63) {
				if (atExplicitKey) addEmptyScalarEvent(state);
				detected = true;
				atExplicitKey = true;
			} else if (atExplicitKey) atExplicitKey = false;
			else {
				addEmptyScalarEvent(state);
				detected = true;
				atExplicitKey = false;
			}
			state.position += 1;
			pendingExplicitKey = true;
		} else {
			if (atExplicitKey) {
				addEmptyScalarEvent(state);
				atExplicitKey = false;
			}
			const beforeKey = snapshotState(state);
			if (!parseNode(state, flowIndent, CONTEXT_FLOW_OUT, false, true)) break;
			if (state.line === entryLine) {
				ch = state.input.charCodeAt(state.position);
				while (isWhiteSpace(ch)) ch = state.input.charCodeAt(++state.position);
				if (ch === 58) {
					ch = state.input.charCodeAt(++state.position);
					if (!isWsOrEolOrEnd(ch)) throwError(state, "a whitespace character is expected after the key-value separator within a block mapping");
					if (!mappingOpened) {
						state.events.splice(beforeKey.eventsLength, 0, {
							type: EVENT_ID.MAPPING,
							start: beforeKey.position,
							anchorStart: props.anchorStart,
							anchorEnd: props.anchorEnd,
							tagStart: props.tagStart,
							tagEnd: props.tagEnd,
							style: COLLECTION_STYLE.BLOCK
						});
						mappingOpened = true;
					}
					detected = true;
					atExplicitKey = false;
					pendingExplicitKey = false;
				} else if (detected) throwError(state, "expected ':' after a mapping key");
				else {
					if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) {
						restoreState(state, beforeKey);
						return false;
					}
					return true;
				}
			} else if (detected) throwError(state, "can not read a block mapping entry; a multiline key may not be an implicit key");
			else {
				if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) {
					restoreState(state, beforeKey);
					return false;
				}
				return true;
			}
		}
		if (parseNode(state, nodeIndent, CONTEXT_BLOCK_OUT, true, pendingExplicitKey)) pendingExplicitKey = false;
		if (!atExplicitKey) {
			if (pendingExplicitKey) {
				addEmptyScalarEvent(state);
				pendingExplicitKey = false;
			}
		}
		skipSeparationSpace(state, true);
		ch = state.input.charCodeAt(state.position);
		if ((state.line === entryLine || state.lineIndent > nodeIndent) && ch !== 0) throwError(state, "bad indentation of a mapping entry");
		else if (state.lineIndent < nodeIndent) break;
	}
	if (!detected) return false;
	if (atExplicitKey) addEmptyScalarEvent(state);
	if (mappingOpened) addPopEvent(state);
	return true;
}
function parseNode(state, parentIndent, nodeContext, allowToSeek, allowCompact, allowPropertyMapping = true) {
	if (state.depth >= state.maxDepth) throwError(state, `nesting exceeded maxDepth (${state.maxDepth})`);
	state.depth++;
	let indentStatus = 1;
	let atNewLine = false;
	let hasContent = false;
	let propertyStart = null;
	const props = emptyProperties();
	let allowBlockScalars = nodeContext === CONTEXT_BLOCK_OUT || nodeContext === CONTEXT_BLOCK_IN;
	let allowBlockCollections = allowBlockScalars;
	const allowBlockStyles = allowBlockScalars;
	if (allowToSeek && skipSeparationSpace(state, true)) {
		atNewLine = true;
		if (state.lineIndent > parentIndent) indentStatus = 1;
		else if (state.lineIndent === parentIndent) indentStatus = 0;
		else indentStatus = -1;
	}
	if (indentStatus === 1) while (true) {
		const ch = state.input.charCodeAt(state.position);
		const propertyState = snapshotState(state);
		if (atNewLine && indentStatus !== 1 && (ch === 33 || ch === 38)) break;
		if (atNewLine && allowBlockStyles && (props.tagStart !== NO_RANGE$1 || props.anchorStart !== NO_RANGE$1) && (ch === 33 || ch === 38)) {
			const fallbackState = snapshotState(state);
			const flowIndent = parentIndent + 1;
			if (readBlockMapping(state, state.position - state.lineStart, flowIndent, props) && state.events[fallbackState.eventsLength]?.type === EVENT_ID.MAPPING) {
				state.depth--;
				return true;
			}
			restoreState(state, fallbackState);
		}
		if (atNewLine && (ch === 33 && props.tagStart !== NO_RANGE$1 || ch === 38 && props.anchorStart !== NO_RANGE$1)) break;
		if (!readTagProperty(state, props, nodeContext === CONTEXT_FLOW_IN) && !readAnchorProperty(state, props)) break;
		if (propertyStart === null) propertyStart = propertyState;
		if (skipSeparationSpace(state, true)) {
			atNewLine = true;
			allowBlockCollections = allowBlockStyles;
			if (state.lineIndent > parentIndent) indentStatus = 1;
			else if (state.lineIndent === parentIndent) indentStatus = 0;
			else indentStatus = -1;
		} else allowBlockCollections = false;
	}
	if (allowBlockCollections) allowBlockCollections = atNewLine || allowCompact;
	if (indentStatus === 1 || nodeContext === CONTEXT_BLOCK_OUT) {
		const flowIndent = nodeContext === CONTEXT_FLOW_IN || nodeContext === CONTEXT_FLOW_OUT ? parentIndent : parentIndent + 1;
		const blockIndent = state.position - state.lineStart;
		if (indentStatus === 1) {
			if (allowBlockCollections && (readBlockSequence(state, blockIndent, props) || readBlockMapping(state, blockIndent, flowIndent, props)) || readFlowCollection(state, flowIndent, props)) hasContent = true;
			else {
				const ch = state.input.charCodeAt(state.position);
				if (propertyStart !== null && allowPropertyMapping && allowBlockStyles && !allowBlockCollections && ch !== 124 && ch !== 62) {
					const fallbackState = snapshotState(state);
					const propertyIndent = propertyStart.position - propertyStart.lineStart;
					restoreState(state, propertyStart);
					if (readBlockMapping(state, propertyIndent, flowIndent, emptyProperties()) && state.events[fallbackState.eventsLength]?.type === EVENT_ID.MAPPING) hasContent = true;
					else restoreState(state, fallbackState);
				}
				if (!hasContent && (allowBlockScalars && readBlockScalar(state, flowIndent, props) || readSingleQuotedScalar(state, flowIndent, props) || readDoubleQuotedScalar(state, flowIndent, props) || readAlias(state, props) || readPlainScalar(state, flowIndent, nodeContext, props))) hasContent = true;
			}
		} else if (indentStatus === 0) hasContent = allowBlockCollections && readBlockSequence(state, blockIndent, props);
	}
	allowBlockScalars = allowBlockScalars && !hasContent;
	if (!hasContent && (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1 || allowBlockScalars)) {
		addScalarEvent(state, NO_RANGE$1, NO_RANGE$1, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.PLAIN);
		hasContent = true;
	}
	state.depth--;
	return hasContent || props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1;
}
function readDirective(state) {
	if (state.lineIndent > 0 || state.input.charCodeAt(state.position) !== 37) return false;
	state.position++;
	const nameStart = state.position;
	while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position))) state.position++;
	const name = state.input.slice(nameStart, state.position);
	const args = [];
	if (name.length === 0) throwError(state, "directive name must not be less than one character in length");
	while (state.input.charCodeAt(state.position) !== 0 && !isEol(state.input.charCodeAt(state.position))) {
		while (isWhiteSpace(state.input.charCodeAt(state.position))) state.position++;
		if (state.input.charCodeAt(state.position) === 35 || isEol(state.input.charCodeAt(state.position)) || state.input.charCodeAt(state.position) === 0) break;
		const start = state.position;
		while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position))) state.position++;
		args.push(state.input.slice(start, state.position));
	}
	if (isEol(state.input.charCodeAt(state.position))) consumeLineBreak(state);
	if (name === "YAML") {
		if (state.directives.some((directive) => directive.kind === "yaml")) throwError(state, "duplication of %YAML directive");
		if (args.length !== 1) throwError(state, "YAML directive accepts exactly one argument");
		const match = /^([0-9]+)\.([0-9]+)$/.exec(args[0]);
		if (match === null) throwError(state, "ill-formed argument of the YAML directive");
		if (parseInt(match[1], 10) !== 1) throwError(state, "unacceptable YAML version of the document");
		state.directives.push({
			kind: "yaml",
			version: args[0]
		});
	} else if (name === "TAG") {
		if (args.length !== 2) throwError(state, "TAG directive accepts exactly two arguments");
		const [handle, prefix] = args;
		if (!PATTERN_TAG_HANDLE.test(handle)) throwError(state, "ill-formed tag handle (first argument) of the TAG directive");
		if (HAS_OWN.call(state.tagHandlers, handle)) throwError(state, `there is a previously declared suffix for "${handle}" tag handle`);
		if (!PATTERN_TAG_PREFIX.test(prefix)) throwError(state, "ill-formed tag prefix (second argument) of the TAG directive");
		state.tagHandlers[handle] = prefix;
		state.directives.push({
			kind: "tag",
			handle,
			prefix
		});
	}
	return true;
}
function readDocument(state) {
	state.directives = [];
	state.tagHandlers = Object.create(null);
	let hasDirectives = false;
	skipSeparationSpace(state, true);
	while (readDirective(state)) {
		hasDirectives = true;
		skipSeparationSpace(state, true);
	}
	let explicitStart = false;
	let explicitEnd = false;
	let allowCompact = true;
	if (state.lineIndent === 0 && state.input.charCodeAt(state.position) === 45 && state.input.charCodeAt(state.position + 1) === 45 && state.input.charCodeAt(state.position + 2) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 3))) {
		explicitStart = true;
		const markerLine = state.line;
		state.position += 3;
		skipSeparationSpace(state, true);
		allowCompact = state.line > markerLine;
	} else if (hasDirectives) throwError(state, "directives end mark is expected");
	const documentEventIndex = state.events.length;
	if (!explicitStart && state.position === state.lineStart && state.input.charCodeAt(state.position) === 46 && testDocumentSeparator(state)) {
		state.position += 3;
		skipSeparationSpace(state, true);
		return;
	}
	addDocumentEvent(state, explicitStart, false);
	if (!parseNode(state, state.lineIndent - 1, CONTEXT_BLOCK_OUT, false, allowCompact, allowCompact)) addEmptyScalarEvent(state);
	skipSeparationSpace(state, true);
	if (state.position === state.lineStart && testDocumentSeparator(state)) {
		explicitEnd = state.input.charCodeAt(state.position) === 46;
		if (explicitEnd) {
			const markerLine = state.line;
			state.position += 3;
			skipSeparationSpace(state, true);
			if (state.line === markerLine && state.position < state.length) throwError(state, "end of the stream or a document separator is expected");
		}
	}
	const documentEvent = state.events[documentEventIndex];
	if (documentEvent?.type === EVENT_ID.DOCUMENT) documentEvent.explicitEnd = explicitEnd;
	addPopEvent(state);
	if (!explicitEnd && state.position < state.length && !testDocumentBoundary(state)) throwError(state, "end of the stream or a document separator is expected");
}
/**
* Parses YAML into a flat event stream referencing source text by offsets.
*
* @category Events
*/
function parseEvents(input, options) {
	const length = input.length;
	const state = {
		...DEFAULT_PARSER_OPTIONS,
		...options,
		input: `${input}\0`,
		length,
		position: 0,
		line: 0,
		lineStart: 0,
		lineIndent: 0,
		firstTabInLine: -1,
		depth: 0,
		directives: [],
		tagHandlers: Object.create(null),
		events: []
	};
	const nullpos = input.indexOf("\0");
	if (nullpos !== -1) YAMLException.throwAt(input, nullpos, "null byte is not allowed in input", state.filename);
	while (state.position < state.length) {
		skipByteOrderMark(state);
		skipSeparationSpace(state, true);
		if (state.position >= state.length) break;
		const documentStart = state.position;
		readDocument(state);
		if (state.position === documentStart)
 /* c8 ignore next */
		throwError(state, "can not read a document");
	}
	return state.events;
}
//#endregion
//#region src/load.ts
var DEFAULT_LOAD_OPTIONS = {
	...DEFAULT_PARSER_OPTIONS,
	...DEFAULT_CONSTRUCTOR_OPTIONS
};
function loadDocuments(input, options = {}) {
	const opts = {
		...DEFAULT_LOAD_OPTIONS,
		...options
	};
	const source = String(input);
	const PARSER_OPT_KEYS = Object.keys(DEFAULT_PARSER_OPTIONS);
	const CONSTRUCTOR_OPT_KEYS = Object.keys(DEFAULT_CONSTRUCTOR_OPTIONS);
	return constructFromEvents(parseEvents(source, pick(opts, PARSER_OPT_KEYS)), {
		...pick(opts, CONSTRUCTOR_OPT_KEYS),
		source
	});
}
function loadAll(input, iteratorOrOptions, options) {
	let iterator = null;
	if (typeof iteratorOrOptions === "function") iterator = iteratorOrOptions;
	else if (iteratorOrOptions !== null && typeof iteratorOrOptions === "object") options = iteratorOrOptions;
	const documents = loadDocuments(input, options);
	if (iterator === null) return documents;
	for (const document of documents) iterator(document);
}
/**
* Parses `string` as a single YAML document. Throws {@link YAMLException} on
* error. This function does not understand multi-document or empty sources; it
* throws an exception on those.
*
* > [!NOTE]
* > 1. When processing untrusted input, see the
* >    [security considerations](../docs/safety.md).
* > 2. All exceptions MUST be caught, not just {@link YAMLException}.
* > 3. The default {@link CORE_SCHEMA} comes without the `!!merge` tag. You can
* >    easily enable it if needed.
* > 4. The default {@link mapTag} is `{}`-object based, with known limitations
* >    (see description). For full compatibility use {@link realMapTag}
* >    instead (it uses native JS `Map`).
*
* @example
* Enable {@link mergeTag} and {@link realMapTag}:
*
* ```javascript
* import { load, CORE_SCHEMA, mergeTag, realMapTag } from 'js-yaml'
*
* try {
*   load(data, { schema: CORE_SCHEMA.withTags(mergeTag, realMapTag) })
* } catch (e) {
*   console.error(e)
* }
* ```
*
* @category Main
*/
function load(input, options) {
	const documents = loadDocuments(input, options);
	if (documents.length === 0) throw new YAMLException("expected a document, but the input is empty");
	if (documents.length === 1) return documents[0];
	throw new YAMLException("expected a single document in the stream, but found more");
}
//#endregion
//#region src/ast/from_js.ts
var INVALID = Symbol("INVALID");
function buildRepresentTypes(schema) {
	const defaultTags = new Set([
		schema.defaultScalarTag,
		schema.defaultSequenceTag,
		schema.defaultMappingTag
	].filter((t) => t !== void 0));
	const implicitScalars = schema.implicitScalarTags;
	const explicitTags = schema.tags.filter((t) => !(t.nodeKind === "scalar" && t.implicit) && !defaultTags.has(t));
	const defaultTagsLast = schema.tags.filter((t) => defaultTags.has(t));
	return [
		...implicitScalars.map((tag) => ({
			tag,
			implicitTag: true
		})),
		...explicitTags.map((tag) => ({
			tag,
			implicitTag: false
		})),
		...defaultTagsLast.map((tag) => ({
			tag,
			implicitTag: true
		}))
	];
}
function matchTag(state, object) {
	for (let index = 0, length = state.representTypes.length; index < length; index += 1) {
		const { tag, implicitTag } = state.representTypes[index];
		if (tag.identify(object)) {
			let tagName;
			if (tag.matchByTagPrefix) tagName = tag.representTagName(object);
			else tagName = tag.tagName;
			return {
				tag,
				tagName,
				implicitTag
			};
		}
	}
	return null;
}
function build(state, object) {
	if (!state.noRefs && object !== null && typeof object === "object") {
		const existing = state.refs.get(object);
		if (existing) {
			if (existing.anchor === void 0) existing.anchor = `ref_${state.refCounter++}`;
			return {
				kind: "alias",
				anchor: existing.anchor
			};
		}
	}
	const matched = matchTag(state, object);
	if (!matched) {
		if (object === void 0) return INVALID;
		if (state.skipInvalid) return INVALID;
		throw new YAMLException(`unacceptable kind of an object to dump ${Object.prototype.toString.call(object)}`);
	}
	const { tag, tagName, implicitTag } = matched;
	const nodeTagName = implicitTag ? tagName : tagNameShort(tagName);
	if (tag.nodeKind === "scalar") return {
		kind: "scalar",
		tag: nodeTagName,
		tagged: !implicitTag,
		style: SCALAR_STYLE.PLAIN,
		value: tag.represent(object)
	};
	if (tag.nodeKind === "sequence") {
		const container = tag.represent(object);
		const node = {
			kind: "sequence",
			tag: nodeTagName,
			tagged: !implicitTag,
			style: COLLECTION_STYLE.BLOCK,
			items: []
		};
		if (!state.noRefs) state.refs.set(object, node);
		for (let index = 0, length = container.length; index < length; index += 1) {
			let item = build(state, container[index]);
			if (item === INVALID && container[index] === void 0) item = build(state, null);
			if (item === INVALID) continue;
			node.items.push(item);
		}
		return node;
	}
	const map = tag.represent(object);
	const node = {
		kind: "mapping",
		tag: nodeTagName,
		tagged: !implicitTag,
		style: COLLECTION_STYLE.BLOCK,
		items: []
	};
	if (!state.noRefs) state.refs.set(object, node);
	for (const [objectKey, objectValue] of map) {
		const key = build(state, objectKey);
		if (key === INVALID) continue;
		const value = build(state, objectValue);
		if (value === INVALID) continue;
		node.items.push({
			key,
			value
		});
	}
	return node;
}
/**
* Convert JS object to AST. A JS value is one YAML document. An unrepresentable
* root becomes an empty document, which the presenter renders as an empty
* string.
*
* @category AST
*/
function jsToAst(input, schema, options = {}) {
	const root = build({
		representTypes: buildRepresentTypes(schema),
		noRefs: options.noRefs ?? false,
		skipInvalid: options.skipInvalid ?? false,
		refs: /* @__PURE__ */ new Map(),
		refCounter: 0
	}, input);
	return [{
		contents: root === INVALID ? null : root,
		directives: []
	}];
}
//#endregion
//#region src/ast/visit.ts
/**
* Return from a visitor to stop the whole traversal.
*
* @category AST
*/
var VISIT_BREAK = Symbol("visit:break");
/**
* Return from a visitor to skip the current node's children.
*
* @category AST
*/
var VISIT_SKIP = Symbol("visit:skip");
function visitNode(node, visitor, ctx) {
	const control = visitor(node, ctx);
	if (control === VISIT_BREAK) return true;
	if (control === VISIT_SKIP) return false;
	const depth = ctx.depth + 1;
	switch (node.kind) {
		case "sequence":
			for (const item of node.items) if (visitNode(item, visitor, {
				depth,
				parent: node,
				isKey: false
			})) return true;
			break;
		case "mapping": for (const { key, value } of node.items) {
			if (visitNode(key, visitor, {
				depth,
				parent: node,
				isKey: true
			})) return true;
			if (visitNode(value, visitor, {
				depth,
				parent: node,
				isKey: false
			})) return true;
		}
	}
	return false;
}
/**
* Walk every node in the documents, calling {@link Visitor} once per
* node (pre-order).
*
* @category AST
*/
function visit(documents, visitor) {
	for (const doc of documents) if (doc.contents && visitNode(doc.contents, visitor, {
		depth: 0,
		parent: null,
		isKey: false
	})) return;
}
//#endregion
//#region src/ast/styler_defaults.ts
function hasBit(mask, bit) {
	return (mask & 1 << bit) !== 0;
}
/**
* Default scalar styling rules in application order.
* See [Scalar styling](../../docs/scalar_styling.md) for usage details.
*
* @category AST
*/
var DEFAULT_SCALAR_STYLE_RULES = {
	applyQuoteFlowKeysOption,
	doubleQuoteForInvisibles,
	doubleQuoteWhitespaceOnly,
	applyForceQuotesOption,
	tryLongOrMultilineAsBlock,
	quoteInvalidPlain,
	fallbackToDoubleQuoted
};
function _preferredQuotedStyle(layout) {
	if (layout.presenterOptions.quoteStyle === "single" && hasBit(layout.allowedStylesMask, SCALAR_STYLE.SINGLE_QUOTED)) return SCALAR_STYLE.SINGLE_QUOTED;
	return SCALAR_STYLE.DOUBLE_QUOTED;
}
function applyQuoteFlowKeysOption(layout) {
	if (!layout.presenterOptions.quoteFlowKeys) return;
	if (!layout.isKey || !layout.flowOnly || layout.style !== SCALAR_STYLE.PLAIN) return;
	layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function doubleQuoteForInvisibles(layout) {
	if (layout.style === SCALAR_STYLE.PLAIN && /[\t\x7F-\xA0\u2028\u2029\uFEFF\uFFFE\uFFFF]/.test(layout.node.value)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function doubleQuoteWhitespaceOnly(layout) {
	if (layout.style === SCALAR_STYLE.PLAIN && /^\s+$/.test(layout.node.value)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function applyForceQuotesOption(layout) {
	if (!layout.presenterOptions.forceQuotes) return;
	if (layout.isKey || layout.style !== SCALAR_STYLE.PLAIN) return;
	if (layout.node.tag !== layout.presenterOptions.schema.defaultScalarTag.tagName) return;
	layout.style = layout.node.value.includes("\n") ? SCALAR_STYLE.DOUBLE_QUOTED : _preferredQuotedStyle(layout);
}
function tryLongOrMultilineAsBlock(layout) {
	if (layout.style !== SCALAR_STYLE.PLAIN || layout.isKey) return;
	const value = layout.node.value;
	const multiline = value.indexOf("\n") !== -1;
	if (!hasBit(layout.allowedStylesMask, SCALAR_STYLE.LITERAL_BLOCK)) {
		if (multiline) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
		return;
	}
	const w = layout.presenterOptions.lineWidth;
	if (w === -1) {
		if (multiline) layout.style = SCALAR_STYLE.LITERAL_BLOCK;
		return;
	}
	const availableWidth = Math.max(Math.min(w, 40), w - layout.shiftOfContent);
	let position = 0;
	let shouldFold = false;
	while (position <= value.length) {
		let lineEnd = value.length;
		const nextLineBreak = value.indexOf("\n", position);
		if (nextLineBreak !== -1) lineEnd = nextLineBreak;
		const line = value.slice(position, lineEnd);
		if (line.length > availableWidth && line[0] !== " " && / [^ \t]/.test(line)) shouldFold = true;
		if (nextLineBreak === -1) break;
		position = nextLineBreak + 1;
	}
	if (shouldFold) layout.style = SCALAR_STYLE.FOLDED_BLOCK;
	else if (multiline) layout.style = SCALAR_STYLE.LITERAL_BLOCK;
}
function quoteInvalidPlain(layout) {
	if (layout.style === SCALAR_STYLE.PLAIN && !hasBit(layout.allowedStylesMask, SCALAR_STYLE.PLAIN)) layout.style = _preferredQuotedStyle(layout);
}
function fallbackToDoubleQuoted(layout) {
	if (!hasBit(layout.allowedStylesMask, layout.style)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
//#endregion
//#region src/ast/scalar_styler.ts
function setBit(mask, bit) {
	return mask | 1 << bit;
}
var SRC_C_PRINTABLE = "[\\x09\\x0A\\x0D\\x20-\\x7E\\x85\\xA0-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]";
var SRC_B_CHAR = "[\\n\\r]";
var SRC_C_BYTE_ORDER_MARK = "\\uFEFF";
var SRC_S_WHITE = "[ \\t]";
var SRC_NB_CHAR = `(?:(?!(?:${SRC_B_CHAR}|${SRC_C_BYTE_ORDER_MARK}))${SRC_C_PRINTABLE})`;
var SRC_NS_CHAR = `(?:(?!${SRC_S_WHITE})${SRC_NB_CHAR})`;
var SRC_NB_JSON = "[\\x09\\x20-\\uD7FF\\uE000-\\uFFFF\\u{10000}-\\u{10FFFF}]";
var SRC_C_INDICATOR = "[-?:,\\[\\]{}#&*!|>'\"%@`]";
var SRC_C_FLOW_INDICATOR = "[,\\[\\]{}]";
var SRC_NS_PLAIN_SAFE_FLOW_OUT = SRC_NS_CHAR;
var SRC_NS_PLAIN_SAFE_FLOW_IN = `(?:(?!${SRC_C_FLOW_INDICATOR})${SRC_NS_CHAR})`;
var SRC_NS_PLAIN_FIRST_FLOW_OUT = `(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))`;
var SRC_NS_PLAIN_FIRST_FLOW_IN = `(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))`;
var SRC_NS_PLAIN_CHAR_FLOW_OUT = `(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_OUT})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))#*`;
var SRC_NS_PLAIN_CHAR_FLOW_IN = `(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_IN})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))#*`;
var SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT = `(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_OUT})*`;
var SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN = `(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_IN})*`;
var SRC_NS_PLAIN_ONE_LINE_FLOW_OUT = `${SRC_NS_PLAIN_FIRST_FLOW_OUT}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`;
var SRC_NS_PLAIN_ONE_LINE_FLOW_IN = `${SRC_NS_PLAIN_FIRST_FLOW_IN}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`;
var SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY = SRC_NS_PLAIN_ONE_LINE_FLOW_OUT;
var SRC_NS_PLAIN_ONE_LINE_FLOW_KEY = SRC_NS_PLAIN_ONE_LINE_FLOW_IN;
var SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT = `\\n+${SRC_NS_PLAIN_CHAR_FLOW_OUT}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`;
var SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN = `\\n+${SRC_NS_PLAIN_CHAR_FLOW_IN}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`;
var SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT = `${SRC_NS_PLAIN_ONE_LINE_FLOW_OUT}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT})*`;
var SRC_NS_PLAIN_MULTI_LINE_FLOW_IN = `${SRC_NS_PLAIN_ONE_LINE_FLOW_IN}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN})*`;
var NS_PLAIN_FLOW_OUT = new RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT})$`, "u");
var NS_PLAIN_FLOW_IN = new RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_IN})$`, "u");
var NS_PLAIN_BLOCK_KEY = new RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY})$`, "u");
var NS_PLAIN_FLOW_KEY = new RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_FLOW_KEY})$`, "u");
var NB_SINGLE_ONE_LINE = new RegExp(`^(?:${SRC_NB_JSON})*$`, "u");
var NB_SINGLE_MULTI_LINE = new RegExp(`^(?:${SRC_NB_JSON}|\\n)*$`, "u");
var BLOCK_SCALAR_CONTENT = new RegExp(`^(?:${SRC_NB_CHAR}|\\n)*$`, "u");
var C_FORBIDDEN_FIRST_LINE = /^(?:---|\.\.\.)(?=$|[ \t\n\r])/;
var C_FORBIDDEN_CONTENT = /^(?:---|\.\.\.)(?=$|[ \t\n\r])/m;
function canUsePlain(layout) {
	const str = layout.node.value;
	if (str !== "") {
		if (!(layout.isKey ? layout.flowOnly ? NS_PLAIN_FLOW_KEY : NS_PLAIN_BLOCK_KEY : layout.flowOnly ? NS_PLAIN_FLOW_IN : NS_PLAIN_FLOW_OUT).test(str)) return false;
		if (layout.shiftOfFirstLine === 0 && C_FORBIDDEN_FIRST_LINE.test(str)) return false;
		if (layout.shiftOfContent === 0) {
			const firstLineBreak = str.indexOf("\n");
			if (firstLineBreak !== -1) {
				const content = str.slice(firstLineBreak + 1);
				if (C_FORBIDDEN_CONTENT.test(content)) return false;
			}
		}
	}
	const resolvedTag = layout.presenterOptions.schema.resolveImplicitScalarTag(str).tag.tagName;
	if (!layout.node.tagged && resolvedTag !== layout.node.tag) return false;
	if (!layout.node.tagged && str === "=" && resolvedTag === layout.presenterOptions.schema.defaultScalarTag.tagName) return false;
	return true;
}
function canUseSingleQuoted(layout) {
	const str = layout.node.value;
	if (!(layout.isKey ? NB_SINGLE_ONE_LINE : NB_SINGLE_MULTI_LINE).test(str)) return false;
	if (/[ \t]\n|\n[ \t]/.test(str)) return false;
	if (!layout.isKey && layout.shiftOfContent === 0) {
		const firstLineBreak = str.indexOf("\n");
		if (firstLineBreak !== -1 && C_FORBIDDEN_CONTENT.test(str.slice(firstLineBreak + 1))) return false;
	}
	return true;
}
function canUseBlock(layout) {
	if (layout.flowOnly || !BLOCK_SCALAR_CONTENT.test(layout.node.value)) return false;
	const contentIndent = layout.shiftOfContent - layout.shiftOfParent;
	if (contentIndent < 1) return false;
	if (contentIndent > 9 && /^\n* /.test(layout.node.value)) return false;
	if (layout.shiftOfContent === 0 && C_FORBIDDEN_CONTENT.test(layout.node.value)) return false;
	return true;
}
function detectAllowedStyles(layout) {
	let mask = setBit(0, SCALAR_STYLE.DOUBLE_QUOTED);
	if (canUsePlain(layout)) mask = setBit(mask, SCALAR_STYLE.PLAIN);
	if (canUseSingleQuoted(layout)) mask = setBit(mask, SCALAR_STYLE.SINGLE_QUOTED);
	if (canUseBlock(layout)) mask = setBit(setBit(mask, SCALAR_STYLE.LITERAL_BLOCK), SCALAR_STYLE.FOLDED_BLOCK);
	layout.allowedStylesMask = mask;
}
function renderScalar(layout) {
	switch (layout.style) {
		case SCALAR_STYLE.PLAIN: return renderPlain(layout);
		case SCALAR_STYLE.SINGLE_QUOTED: return renderSingleQuoted(layout);
		case SCALAR_STYLE.LITERAL_BLOCK: return renderLiteralBlock(layout);
		case SCALAR_STYLE.FOLDED_BLOCK: return renderFoldedBlock(layout);
		case SCALAR_STYLE.DOUBLE_QUOTED: return renderDoubleQuoted(layout);
	}
}
function renderPlain(layout) {
	return encodeFlowBreaks(layout.node.value, layout.shiftOfContent);
}
function renderSingleQuoted(layout) {
	return `'${encodeFlowBreaks(layout.node.value, layout.shiftOfContent).replace(/'/g, "''")}'`;
}
function renderLiteralBlock(layout) {
	const value = layout.node.value;
	return "|" + blockHeader(value, layout.shiftOfParent, layout.shiftOfContent) + dropEndingNewline(indentString(value, layout.shiftOfContent));
}
function renderFoldedBlock(layout) {
	const value = layout.node.value;
	const w = layout.presenterOptions.lineWidth;
	let availableWidth = Infinity;
	if (w !== -1) availableWidth = Math.max(Math.min(w, 40), w - layout.shiftOfContent);
	return ">" + blockHeader(value, layout.shiftOfParent, layout.shiftOfContent) + dropEndingNewline(indentString(foldBlockScalar(value, availableWidth), layout.shiftOfContent));
}
function renderDoubleQuoted(layout) {
	return `"${escapeString(layout.node.value)}"`;
}
function encodeFlowBreaks(string, shiftOfContent) {
	let nextLF = string.indexOf("\n");
	if (nextLF === -1) return string;
	const pad = " ".repeat(shiftOfContent);
	let result = string.slice(0, nextLF);
	const lineRe = /(\n+)([^\n]*)/g;
	lineRe.lastIndex = nextLF;
	let match;
	while (match = lineRe.exec(string)) {
		const breaks = match[1].length;
		const line = match[2];
		result += "\n".repeat(breaks + 1) + pad + line;
	}
	return result;
}
function indentString(string, spaces) {
	const indent = " ".repeat(spaces);
	let position = 0;
	let result = "";
	const length = string.length;
	while (position < length) {
		let line;
		const next = string.indexOf("\n", position);
		if (next === -1) {
			line = string.slice(position);
			position = length;
		} else {
			line = string.slice(position, next + 1);
			position = next + 1;
		}
		if (line.length && line !== "\n") result += indent;
		result += line;
	}
	return result;
}
function needIndentIndicator(string) {
	return /^\n* /.test(string);
}
function blockHeader(string, shiftOfParent, shiftOfContent) {
	const indentIndicator = needIndentIndicator(string) ? String(shiftOfContent - shiftOfParent) : "";
	const clip = string[string.length - 1] === "\n";
	return `${indentIndicator}${clip && (string[string.length - 2] === "\n" || string === "\n") ? "+" : clip ? "" : "-"}\n`;
}
function dropEndingNewline(string) {
	return string[string.length - 1] === "\n" ? string.slice(0, -1) : string;
}
function isMoreIndented(char) {
	return char === " " || char === "	";
}
function foldLine(line, width) {
	if (line === "" || isMoreIndented(line[0])) return line;
	const breakRe = / [^ \t]/g;
	let match;
	let start = 0;
	let end;
	let curr = 0;
	let next = 0;
	let result = "";
	while (match = breakRe.exec(line)) {
		next = match.index;
		if (next - start > width) {
			end = curr > start ? curr : next;
			result += `\n${line.slice(start, end)}`;
			start = end + 1;
		}
		curr = next;
	}
	result += "\n";
	if (line.length - start > width && curr > start) result += `${line.slice(start, curr)}\n${line.slice(curr + 1)}`;
	else result += line.slice(start);
	return result.slice(1);
}
function foldBlockScalar(string, width) {
	const lineRe = /(\n+)([^\n]*)/g;
	let nextLF = string.indexOf("\n");
	if (nextLF === -1) nextLF = string.length;
	lineRe.lastIndex = nextLF;
	let result = foldLine(string.slice(0, nextLF), width);
	let prevMoreIndented = string[0] === "\n" || isMoreIndented(string[0]);
	let moreIndented;
	let match;
	while (match = lineRe.exec(string)) {
		const prefix = match[1];
		const line = match[2];
		moreIndented = line !== "" && isMoreIndented(line[0]);
		result += prefix + (!prevMoreIndented && !moreIndented && line !== "" ? "\n" : "") + foldLine(line, width);
		prevMoreIndented = moreIndented;
	}
	return result;
}
var CHARACTERS_TO_ESCAPE = /["\\\x00-\x1F\x7F-\xA0\u2028\u2029\uD800-\uDFFF\uFEFF\uFFFE\uFFFF]/gu;
function escapeCharacter(character) {
	switch (character) {
		case "\0": return "\\0";
		case "\x07": return "\\a";
		case "\b": return "\\b";
		case "	": return "\\t";
		case "\n": return "\\n";
		case "\v": return "\\v";
		case "\f": return "\\f";
		case "\r": return "\\r";
		case "\x1B": return "\\e";
		case "\"": return "\\\"";
		case "\\": return "\\\\";
		case "": return "\\N";
		case "\xA0": return "\\_";
		case "\u2028": return "\\L";
		case "\u2029": return "\\P";
	}
	const code = character.charCodeAt(0);
	const hex = code.toString(16).toUpperCase();
	if (code <= 255) return `\\x${"0".repeat(2 - hex.length)}${hex}`;
	return `\\u${"0".repeat(4 - hex.length)}${hex}`;
}
function escapeString(string) {
	return string.replace(CHARACTERS_TO_ESCAPE, escapeCharacter);
}
//#endregion
//#region src/ast/presenter.ts
var CHAR_LINE_FEED = 10;
var DEFAULT_PRESENTER_OPTIONS = {
	indent: 2,
	seqNoIndent: false,
	seqInlineFirst: true,
	lineWidth: 80,
	flowBracketPadding: false,
	flowSkipCommaSpace: false,
	flowSkipColonSpace: false,
	quoteFlowKeys: false,
	quoteStyle: "single",
	forceQuotes: false,
	scalarStyleRules: Object.keys(DEFAULT_SCALAR_STYLE_RULES).map((name) => Reflect.get(DEFAULT_SCALAR_STYLE_RULES, name)),
	tagBeforeAnchor: false
};
function nodeTagShort(node) {
	return node.tagged ? node.tag : tagNameShort(node.tag);
}
function createPresenterState(options) {
	const opts = {
		...DEFAULT_PRESENTER_OPTIONS,
		...options
	};
	if (opts.flowSkipColonSpace) opts.quoteFlowKeys = true;
	return {
		...opts,
		defaultScalarTagName: opts.schema.defaultScalarTag.tagName,
		openEnded: false
	};
}
function generateNextLine(state, level) {
	return `\n${" ".repeat(state.indent * level)}`;
}
function scalarLayout(state, node, parent, level, isKey, flowOnly) {
	return {
		node,
		parent,
		level,
		isKey,
		flowOnly,
		shiftOfParent: level === 0 ? -1 : state.indent * (level - 1),
		shiftOfContent: state.indent * Math.max(1, level),
		shiftOfFirstLine: level === 0 ? 0 : state.indent * level,
		presenterOptions: state,
		allowedStylesMask: 0,
		style: node.style
	};
}
function writeFlowSequence(state, level, node) {
	let result = "";
	for (let index = 0, length = node.items.length; index < length; index += 1) {
		const item = writeNode(state, level, node.items[index], node, {}).text;
		if (index > 0) result += `,${!state.flowSkipCommaSpace ? " " : ""}`;
		result += item;
	}
	const pad = state.flowBracketPadding && node.items.length > 0 ? " " : "";
	return `[${pad}${result}${pad}]`;
}
function writeBlockSequence(state, level, node, compact) {
	let result = "";
	for (let index = 0, length = node.items.length; index < length; index += 1) {
		const item = writeNode(state, level + 1, node.items[index], node, {
			block: true,
			compact: state.seqInlineFirst,
			isblockseq: true
		}).text;
		if (!compact || result !== "") result += generateNextLine(state, level);
		if (item === "" || CHAR_LINE_FEED === item.charCodeAt(0)) result += "-";
		else result += "- ";
		result += item;
	}
	return result;
}
function writeFlowMapping(state, level, node) {
	let result = "";
	for (const { key, value } of node.items) {
		let pairBuffer = "";
		if (result !== "") pairBuffer += `,${!state.flowSkipCommaSpace ? " " : ""}`;
		const keyRender = writeNode(state, level, key, node, { iskey: true });
		const keyText = keyRender.text;
		const valueText = writeNode(state, level, value, node, {}).text;
		const sep = state.flowSkipColonSpace || valueText === "" ? "" : " ";
		const keyIsBareProps = key.kind === "scalar" && keyRender.noBody && (key.tagged || key.anchor !== void 0);
		const keyColonSep = key.kind === "alias" || keyIsBareProps ? " " : "";
		pairBuffer += `${keyText}${keyColonSep}:${sep}${valueText}`;
		result += pairBuffer;
	}
	const pad = state.flowBracketPadding && result !== "" ? " " : "";
	return `{${pad}${result}${pad}}`;
}
function writeBlockMapping(state, level, node, compact) {
	let result = "";
	for (let index = 0, length = node.items.length; index < length; index += 1) {
		let pairBuffer = "";
		if (!compact || result !== "") pairBuffer += generateNextLine(state, level);
		const { key, value } = node.items[index];
		const keyIsBlock = (key.kind === "mapping" || key.kind === "sequence") && key.style === COLLECTION_STYLE.BLOCK && key.items.length !== 0 || key.kind === "scalar" && (key.style === SCALAR_STYLE.LITERAL_BLOCK || key.style === SCALAR_STYLE.FOLDED_BLOCK);
		const keyRender = keyIsBlock ? writeNode(state, level + 1, key, node, {
			block: true,
			compact: true,
			isblockseq: !cannotBeCompact(state, key, level + 1)
		}) : writeNode(state, level + 1, key, node, {
			block: true,
			compact: true,
			iskey: true
		});
		const keyText = keyRender.text;
		const keyHasLineBreak = key.kind === "scalar" && key.value.indexOf("\n") !== -1;
		const keyIsTooLong = keyText.length > 1024 && /^[\s\S]{1025}/u.test(keyText);
		const explicitPair = keyIsBlock || keyHasLineBreak || keyIsTooLong;
		if (explicitPair) {
			if (keyText && CHAR_LINE_FEED === keyText.charCodeAt(0)) pairBuffer += "?";
			else pairBuffer += "? ";
		}
		pairBuffer += keyText;
		if (explicitPair) pairBuffer += generateNextLine(state, level);
		const valueText = writeNode(state, level + 1, value, node, {
			block: true,
			compact: explicitPair,
			isblockseq: explicitPair && !cannotBeCompact(state, value, level + 1)
		}).text;
		const keyIsBareProps = key.kind === "scalar" && keyRender.noBody && (key.tagged || key.anchor !== void 0);
		const keyColonSep = !explicitPair && (key.kind === "alias" || keyIsBareProps) ? " " : "";
		if (valueText === "" || CHAR_LINE_FEED === valueText.charCodeAt(0)) pairBuffer += `${keyColonSep}:`;
		else pairBuffer += `${keyColonSep}: `;
		pairBuffer += valueText;
		result += pairBuffer;
	}
	return result;
}
function cannotBeCompact(state, node, level) {
	if (node.kind === "alias") return true;
	return node.tagged || node.anchor !== void 0 || state.indent < 2 && level > 0;
}
function writeNode(state, level, node, parent, ctx) {
	if (node.kind === "alias") {
		state.openEnded = false;
		return {
			text: `*${node.anchor}`,
			noBody: false
		};
	}
	const { block = false, iskey = false, isblockseq = false } = ctx;
	let compact = ctx.compact ?? false;
	const hasAnchor = node.anchor !== void 0;
	if (cannotBeCompact(state, node, level)) compact = false;
	let body;
	let shouldPrintTag = node.tagged;
	const useBlockCollection = block && (node.kind === "mapping" || node.kind === "sequence") && node.style === COLLECTION_STYLE.BLOCK && node.items.length !== 0;
	if (node.kind === "mapping") {
		if (useBlockCollection) body = writeBlockMapping(state, level, node, compact);
		else body = writeFlowMapping(state, level, node);
	} else if (node.kind === "sequence") {
		if (useBlockCollection) {
			if (state.seqNoIndent && !isblockseq && level > 0) body = writeBlockSequence(state, level - 1, node, compact);
			else body = writeBlockSequence(state, level, node, compact);
		} else body = writeFlowSequence(state, level, node);
	} else {
		const layout = scalarLayout(state, node, parent, level, iskey, !block);
		detectAllowedStyles(layout);
		for (const rule of state.scalarStyleRules) rule(layout);
		body = renderScalar(layout);
		state.openEnded = (layout.style === SCALAR_STYLE.LITERAL_BLOCK || layout.style === SCALAR_STYLE.FOLDED_BLOCK) && (node.value === "\n" || node.value.endsWith("\n\n"));
		shouldPrintTag = node.tagged || body === "" && layout.flowOnly && parent?.kind === "sequence" && !hasAnchor || layout.style !== SCALAR_STYLE.PLAIN && node.tag !== state.defaultScalarTagName;
	}
	if ((node.kind === "mapping" || node.kind === "sequence") && !useBlockCollection) state.openEnded = false;
	if (useBlockCollection && compact && level > 0 && state.indent > 2) body = `${" ".repeat(state.indent - 2)}${body}`;
	const noBody = body === "";
	let text = body;
	if (shouldPrintTag || hasAnchor) {
		const props = [];
		const tag = shouldPrintTag ? nodeTagShort(node) : null;
		const anchor = hasAnchor ? `&${node.anchor}` : null;
		if (state.tagBeforeAnchor) {
			if (tag !== null) props.push(tag);
			if (anchor !== null) props.push(anchor);
		} else {
			if (anchor !== null) props.push(anchor);
			if (tag !== null) props.push(tag);
		}
		const sep = body === "" || body.charCodeAt(0) === CHAR_LINE_FEED ? "" : " ";
		text = `${props.join(" ")}${sep}${body}`;
	}
	return {
		text,
		noBody
	};
}
function rootStartsOwnLine(node) {
	return (node.kind === "sequence" || node.kind === "mapping") && node.style === COLLECTION_STYLE.BLOCK && node.items.length !== 0 && !node.tagged && node.anchor === void 0;
}
function writeDocumentDirectives(doc) {
	let result = "";
	for (const directive of doc.directives) {
		if (directive.kind === "yaml") {
			result += `%YAML ${directive.version}\n`;
			continue;
		}
		const { handle, prefix } = directive;
		result += `%TAG ${handle} ${prefix}\n`;
	}
	return result;
}
/**
* Build YAML from AST.
*
* @category AST
*/
function present(documents, options) {
	const state = createPresenterState(options);
	let result = "";
	let previousEnded = false;
	for (let index = 0; index < documents.length; index += 1) {
		const doc = documents[index];
		state.openEnded = false;
		const directives = writeDocumentDirectives(doc);
		const hasDirectives = directives !== "";
		const marker = doc.explicitStart || hasDirectives || index > 0 && !previousEnded;
		result += directives;
		if (doc.contents === null) {
			if (marker) result += "---\n";
		} else if (marker) {
			const body = writeNode(state, 0, doc.contents, null, {
				block: true,
				compact: true
			}).text;
			const sep = body === "" ? "" : hasDirectives || rootStartsOwnLine(doc.contents) ? "\n" : " ";
			result += `---${sep}${body}\n`;
		} else result += writeNode(state, 0, doc.contents, null, {
			block: true,
			compact: true
		}).text + "\n";
		previousEnded = doc.explicitEnd || state.openEnded;
		if (previousEnded) result += "...\n";
	}
	return result;
}
//#endregion
//#region src/dump.ts
var DEFAULT_DUMP_OPTIONS = {
	...DEFAULT_PRESENTER_OPTIONS,
	schema: DUMP_SCHEMA,
	skipInvalid: false,
	noRefs: false,
	flowLevel: -1,
	sortKeys: false,
	transform: () => {}
};
function defaultCompareFn(a, b) {
	const x = String(a);
	const y = String(b);
	if (x < y) return -1;
	if (x > y) return 1;
	return 0;
}
/**
* Serializes JS object as a YAML document. By default it can dump every
* supported YAML type, so it throws an exception if you try to dump regexps or
* functions. However, you can disable exceptions by setting the
* {@link DumpOptions.skipInvalid} option to `true`.
*
* @category Main
*/
function dump(input, options = {}) {
	const opts = {
		...DEFAULT_DUMP_OPTIONS,
		...options
	};
	const documents = jsToAst(input, opts.schema, {
		noRefs: opts.noRefs,
		skipInvalid: opts.skipInvalid
	});
	if (opts.flowLevel >= 0) visit(documents, (node, ctx) => {
		if (ctx.depth < opts.flowLevel) return;
		if (node.kind === "sequence" || node.kind === "mapping") node.style = COLLECTION_STYLE.FLOW;
		return VISIT_SKIP;
	});
	if (opts.sortKeys) {
		const compareFn = opts.sortKeys === true ? defaultCompareFn : opts.sortKeys;
		visit(documents, (node) => {
			if (node.kind !== "mapping") return;
			node.items.sort((a, b) => compareFn(a.key.kind === "scalar" ? a.key.value : "", b.key.kind === "scalar" ? b.key.value : ""));
		});
	}
	opts.transform(documents);
	return present(documents, {
		...pick(opts, Object.keys(DEFAULT_PRESENTER_OPTIONS)),
		schema: opts.schema
	});
}
//#endregion
//#region src/ast/from_events.ts
var NO_RANGE = (/* unused pure expression or super */ null && (-1));
function eventPosition(event) {
	if ("tagStart" in event && event.tagStart !== NO_RANGE) return event.tagStart;
	if ("anchorStart" in event && event.anchorStart !== NO_RANGE) return event.anchorStart;
	if ("valueStart" in event && event.valueStart !== NO_RANGE) return event.valueStart;
	if ("start" in event) return event.start;
	return 0;
}
function rawTag(state, event) {
	return event.tagStart === NO_RANGE ? "" : state.source.slice(event.tagStart, event.tagEnd);
}
function anchorName(state, event) {
	return event.anchorStart === NO_RANGE ? void 0 : state.source.slice(event.anchorStart, event.anchorEnd);
}
function buildScalar(state, event) {
	const value = getScalarValue(state.source, event);
	const raw = rawTag(state, event);
	let tag;
	let tagged = false;
	if (raw !== "") {
		tagged = true;
		tag = raw;
	} else if (event.style === SCALAR_STYLE.PLAIN) tag = state.schema.resolveImplicitScalarTag(value).tag.tagName;
	else tag = state.schema.defaultScalarTag.tagName;
	return {
		kind: "scalar",
		tag,
		tagged,
		style: event.style,
		anchor: anchorName(state, event),
		value
	};
}
function buildCollection(state, event, defaultTagName) {
	const raw = rawTag(state, event);
	let tag;
	let tagged = false;
	if (raw === "") tag = defaultTagName;
	else {
		tag = raw;
		tagged = true;
	}
	return {
		tag,
		tagged,
		style: event.style,
		anchor: anchorName(state, event)
	};
}
function addNode(state, node) {
	const frame = state.frames[state.frames.length - 1];
	if (frame.kind === "document") frame.doc.contents = node;
	else if (frame.kind === "sequence") frame.node.items.push(node);
	else if (frame.key) {
		frame.node.items.push({
			key: frame.key,
			value: node
		});
		frame.key = null;
	} else frame.key = node;
}
/**
* Builds an AST from parser events
*
* @category AST
*/
function eventsToAst(events, options) {
	const state = {
		source: options.source,
		schema: options.schema,
		eventIndex: 0,
		position: 0,
		frames: [],
		documents: []
	};
	while (state.eventIndex < events.length) {
		const event = events[state.eventIndex++];
		state.position = eventPosition(event);
		switch (event.type) {
			case EVENT_ID.DOCUMENT: {
				const doc = {
					contents: null,
					explicitStart: event.explicitStart,
					explicitEnd: event.explicitEnd,
					directives: event.directives
				};
				state.frames.push({
					kind: "document",
					doc
				});
				break;
			}
			case EVENT_ID.SCALAR:
				addNode(state, buildScalar(state, event));
				break;
			case EVENT_ID.SEQUENCE: {
				const { tag, tagged, style, anchor } = buildCollection(state, event, "tag:yaml.org,2002:seq");
				const node = {
					kind: "sequence",
					tag,
					tagged,
					style,
					anchor,
					items: []
				};
				state.frames.push({
					kind: "sequence",
					node
				});
				break;
			}
			case EVENT_ID.MAPPING: {
				const { tag, tagged, style, anchor } = buildCollection(state, event, "tag:yaml.org,2002:map");
				const node = {
					kind: "mapping",
					tag,
					tagged,
					style,
					anchor,
					items: []
				};
				state.frames.push({
					kind: "mapping",
					node,
					key: null
				});
				break;
			}
			case EVENT_ID.ALIAS:
				addNode(state, {
					kind: "alias",
					anchor: state.source.slice(event.anchorStart, event.anchorEnd)
				});
				break;
			case EVENT_ID.POP: {
				const frame = state.frames.pop();
				if (frame.kind === "mapping" && frame.key) throw new Error("incomplete mapping pair in event stream");
				if (frame.kind === "document") state.documents.push(frame.doc);
				else addNode(state, frame.node);
				break;
			}
		}
	}
	return state.documents;
}
//#endregion
//#region src/index.ts
/** @deprecated Use `EVENT_ID.DOCUMENT` instead. @internal */
var EVENT_DOCUMENT = EVENT_ID.DOCUMENT;
/** @deprecated Use `EVENT_ID.SEQUENCE` instead. @internal */
var EVENT_SEQUENCE = EVENT_ID.SEQUENCE;
/** @deprecated Use `EVENT_ID.MAPPING` instead. @internal */
var EVENT_MAPPING = EVENT_ID.MAPPING;
/** @deprecated Use `EVENT_ID.SCALAR` instead. @internal */
var EVENT_SCALAR = EVENT_ID.SCALAR;
/** @deprecated Use `EVENT_ID.ALIAS` instead. @internal */
var EVENT_ALIAS = EVENT_ID.ALIAS;
/** @deprecated Use `EVENT_ID.POP` instead. @internal */
var EVENT_POP = EVENT_ID.POP;
/** @deprecated Use `SCALAR_STYLE.PLAIN` instead. @internal */
var SCALAR_STYLE_PLAIN = SCALAR_STYLE.PLAIN;
/** @deprecated Use `SCALAR_STYLE.SINGLE_QUOTED` instead. @internal */
var SCALAR_STYLE_SINGLE_QUOTED = SCALAR_STYLE.SINGLE_QUOTED;
/** @deprecated Use `SCALAR_STYLE.DOUBLE_QUOTED` instead. @internal */
var SCALAR_STYLE_DOUBLE_QUOTED = SCALAR_STYLE.DOUBLE_QUOTED;
/** @deprecated Use `SCALAR_STYLE.LITERAL_BLOCK` instead. @internal */
var SCALAR_STYLE_LITERAL_BLOCK = SCALAR_STYLE.LITERAL_BLOCK;
/** @deprecated Use `SCALAR_STYLE.FOLDED_BLOCK` instead. @internal */
var SCALAR_STYLE_FOLDED_BLOCK = SCALAR_STYLE.FOLDED_BLOCK;
/** @deprecated Use `COLLECTION_STYLE.BLOCK` instead. @internal */
var COLLECTION_STYLE_BLOCK = COLLECTION_STYLE.BLOCK;
/** @deprecated Use `COLLECTION_STYLE.FLOW` instead. @internal */
var COLLECTION_STYLE_FLOW = COLLECTION_STYLE.FLOW;
/** @deprecated Use `CHOMPING_MODE.CLIP` instead. @internal */
var CHOMPING_CLIP = CHOMPING_MODE.CLIP;
/** @deprecated Use `CHOMPING_MODE.STRIP` instead. @internal */
var CHOMPING_STRIP = CHOMPING_MODE.STRIP;
/** @deprecated Use `CHOMPING_MODE.KEEP` instead. @internal */
var CHOMPING_KEEP = CHOMPING_MODE.KEEP;
//#endregion


//# sourceMappingURL=js-yaml.mjs.map

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(6708);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
