/* Duktape, an interpreter of JavaScript, running a script of ours. SIZE is handed to the script. */
#define DEFAULT_SIZE 60
#include "kernel.h"

#include "duktape.c"

static const char script[] =
    "function Tree(value) { this.value = value; this.left = null; this.right = null; }\n"
    "Tree.prototype.add = function (value) {\n"
    "  var node = this;\n"
    "  for (;;) {\n"
    "    var side = value < node.value ? 'left' : 'right';\n"
    "    if (node[side] === null) { node[side] = new Tree(value); return; }\n"
    "    node = node[side];\n"
    "  }\n"
    "};\n"
    "Tree.prototype.sum = function (depth) {\n"
    "  return this.value * depth % 1013 + (this.left ? this.left.sum(depth + 1) : 0)\n"
    "    + (this.right ? this.right.sum(depth + 1) : 0);\n"
    "};\n"
    "function primes(limit) {\n"
    "  var crossed = [], count = 0;\n"
    "  for (var i = 2; i < limit; i++) {\n"
    "    if (!crossed[i]) { count++; for (var j = i * i; j < limit; j += i) crossed[j] = true; }\n"
    "  }\n"
    "  return count;\n"
    "}\n"
    "function work(size) {\n"
    "  var random = 12345, hash = 17;\n"
    "  function next() { random = (random * 1103 + 12347) % 65537; return random; }\n"
    "  var tree = new Tree(30000);\n"
    "  for (var i = 0; i < size * 20; i++) tree.add(next());\n"
    "  hash += tree.sum(1);\n"
    "  hash += primes(size * 150);\n"
    "  var words = [];\n"
    "  for (i = 0; i < size * 15; i++) words.push('w' + (next() % 100).toString(7));\n"
    "  words.sort();\n"
    "  var counts = {};\n"
    "  words.forEach(function (word) { counts[word] = (counts[word] || 0) + 1; });\n"
    "  var text = JSON.stringify(counts) + words.map(function (w) { return w.toUpperCase(); }).join('-');\n"
    "  for (i = 0; i < text.length; i++) hash = (hash * 31 + text.charCodeAt(i)) % 1000003;\n"
    "  hash += text.split(/[-:,]/).length;\n"
    "  var x = 0.25;\n"
    "  for (i = 0; i < size * 100; i++) x = Math.sqrt(x * x + i * 0.5) % 10;\n"
    "  return (hash * 64 + Math.floor(x * 1000)) % 4294967296;\n"
    "}\n";

static duk_context *context;

KERNEL(size)
{
    if (context == NULL) {
        context = duk_create_heap_default();
        duk_eval_string_noresult(context, script);
    }
    duk_get_global_string(context, "work");
    duk_push_uint(context, size);
    duk_call(context, 1);
    uint32_t checksum = (uint32_t)duk_get_number(context, -1);
    duk_pop(context);
    return checksum;
}
