/* Lua 5.4, its core and the libraries that need no system, running a script of ours. SIZE is handed to the script. */
#define DEFAULT_SIZE 22
#include "kernel.h"

#define LUA_CORE
#define LUA_LIB
#define l_signalT int
#define LUAI_THROW(state, context) abort()
#define LUAI_TRY(state, context, action) \
    {                                    \
        action                           \
    }
#define luai_jmpbuf int
#define l_randomizePivot() 40503u
#define luai_makeseed(state) 137035999u

#include "lprefix.h"

#include "lapi.c"
#include "lcode.c"
#include "lctype.c"
#include "ldebug.c"
#include "ldo.c"
#include "ldump.c"
#include "lfunc.c"
#include "lgc.c"
#include "llex.c"
#include "lmem.c"
#include "lobject.c"
#include "lopcodes.c"
#include "lparser.c"
#include "lstate.c"
#include "lstring.c"
#include "ltable.c"
#include "ltm.c"
#include "lundump.c"
#include "lvm.c"
#include "lzio.c"

#include "lauxlib.c"
#include "lbaselib.c"
#include "lmathlib.c"
#include "lstrlib.c"
#include "ltablib.c"

static const char script[] =
    "local function fib(n) if n < 2 then return n end return fib(n - 1) + fib(n - 2) end\n"
    "local Stack = {}\n"
    "Stack.__index = Stack\n"
    "function Stack.new() return setmetatable({n = 0}, Stack) end\n"
    "function Stack:push(v) self.n = self.n + 1; self[self.n] = v end\n"
    "function Stack:pop() local v = self[self.n]; self[self.n] = nil; self.n = self.n - 1; return v end\n"
    "local function queens(n)\n"
    "  local found, columns, up, down = 0, {}, {}, {}\n"
    "  local function place(row)\n"
    "    if row > n then found = found + 1 return end\n"
    "    for c = 1, n do\n"
    "      if not (columns[c] or up[row + c] or down[row - c]) then\n"
    "        columns[c], up[row + c], down[row - c] = true, true, true\n"
    "        place(row + 1)\n"
    "        columns[c], up[row + c], down[row - c] = false, false, false\n"
    "      end\n"
    "    end\n"
    "  end\n"
    "  place(1)\n"
    "  return found\n"
    "end\n"
    "local function sum(text)\n"
    "  local h = 7\n"
    "  for i = 1, #text do h = (h * 31 + text:byte(i)) & 0xffffffff end\n"
    "  return h\n"
    "end\n"
    "function work(size)\n"
    "  local h = fib(size)\n"
    "  local stack = Stack.new()\n"
    "  for i = 1, size * 1000 do stack:push(i * i % 1009) if i % 3 == 0 then h = h + stack:pop() end end\n"
    "  local list = {}\n"
    "  for i = 1, size * 120 do list[i] = (i * 7919) % 10007 end\n"
    "  table.sort(list, function(a, b) return a > b end)\n"
    "  local parts = {}\n"
    "  for i = 1, #list, 5 do parts[#parts + 1] = string.format('%d:%x', list[i], i) end\n"
    "  local text = table.concat(parts, ' ')\n"
    "  local count = 0\n"
    "  for word, hex in text:gmatch('(%d+):(%x+)') do count = count + tonumber(word) % 13 + #hex end\n"
    "  local x = 0.5\n"
    "  for i = 1, size * 2000 do x = 3.7 * x * (1 - x) end\n"
    "  return (h + sum(text) + count + queens(7) + math.floor(x * 1e9)) & 0xffffffff\n"
    "end\n";

static void *allocate(void *context, void *block, size_t old_bytes, size_t bytes)
{
    (void)context, (void)old_bytes;
    if (bytes == 0) {
        free(block);
        return NULL;
    }
    return realloc(block, bytes);
}

static lua_State *lua;

KERNEL(size)
{
    if (lua == NULL) {
        lua = lua_newstate(allocate, NULL);
        luaL_requiref(lua, "_G", luaopen_base, 1);
        luaL_requiref(lua, "string", luaopen_string, 1);
        luaL_requiref(lua, "table", luaopen_table, 1);
        luaL_requiref(lua, "math", luaopen_math, 1);
        lua_settop(lua, 0);
        if (luaL_loadstring(lua, script) != LUA_OK) {
            abort();
        }
        lua_call(lua, 0, 0);
    }
    lua_getglobal(lua, "work");
    lua_pushinteger(lua, (lua_Integer)size);
    lua_call(lua, 1, 1);
    uint32_t checksum = (uint32_t)lua_tointeger(lua, -1);
    lua_settop(lua, 0);
    return checksum;
}
