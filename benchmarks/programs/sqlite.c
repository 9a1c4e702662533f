/*
 * A database in memory: inserts, selects by key, joins, groups, sorts, updates, deletes. SIZE is the number of orders.
 *
 * The SQLite amalgamation is included whole, so that one compilation sees everything. It gets no operating system:
 * the file system below refuses to open files, which a database in memory never asks for.
 */
#define DEFAULT_SIZE 6000
#include "kernel.h"

#define SQLITE_OS_OTHER 1
#define SQLITE_THREADSAFE 0
#define SQLITE_TEMP_STORE 3
#define SQLITE_DEFAULT_MEMSTATUS 0
#define SQLITE_OMIT_LOAD_EXTENSION 1
#define SQLITE_OMIT_AUTOINIT 1
#define SQLITE_OMIT_DEPRECATED 1
#define SQLITE_OMIT_WAL 1
#include "sqlite3.c"

static int no_open(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *out_flags)
{
    (void)vfs, (void)name, (void)flags, (void)out_flags;
    file->pMethods = NULL;
    return SQLITE_CANTOPEN;
}

static int no_delete(sqlite3_vfs *vfs, const char *name, int sync)
{
    (void)vfs, (void)name, (void)sync;
    return SQLITE_IOERR_DELETE;
}

static int no_access(sqlite3_vfs *vfs, const char *name, int flags, int *result)
{
    (void)vfs, (void)name, (void)flags;
    *result = 0;
    return SQLITE_OK;
}

static int same_path(sqlite3_vfs *vfs, const char *name, int bytes, char *out)
{
    (void)vfs;
    sqlite3_snprintf(bytes, out, "%s", name);
    return SQLITE_OK;
}

/* Not random on purpose: each repetition does the same work. */
static int fixed_randomness(sqlite3_vfs *vfs, int bytes, char *out)
{
    (void)vfs;
    memset(out, 42, (size_t)bytes);
    return bytes;
}

static int no_sleep(sqlite3_vfs *vfs, int microseconds)
{
    (void)vfs;
    return microseconds;
}

static int fixed_time(sqlite3_vfs *vfs, double *julian_day)
{
    (void)vfs;
    *julian_day = 2460000.5;
    return SQLITE_OK;
}

static sqlite3_vfs no_file_system = {
    .iVersion = 1,
    .szOsFile = sizeof(sqlite3_file),
    .mxPathname = 256,
    .zName = "none",
    .xOpen = no_open,
    .xDelete = no_delete,
    .xAccess = no_access,
    .xFullPathname = same_path,
    .xRandomness = fixed_randomness,
    .xSleep = no_sleep,
    .xCurrentTime = fixed_time,
};

int sqlite3_os_init(void)
{
    return sqlite3_vfs_register(&no_file_system, 1);
}

int sqlite3_os_end(void)
{
    return SQLITE_OK;
}

static sqlite3 *database;

static void check(int code, const char *what)
{
    if (code != SQLITE_OK && code != SQLITE_ROW && code != SQLITE_DONE) {
        fprintf(stderr, "%s: %d %s\n", what, code, database ? sqlite3_errmsg(database) : "");
        abort();
    }
}

static void execute(const char *sql)
{
    check(sqlite3_exec(database, sql, NULL, NULL, NULL), sql);
}

static sqlite3_stmt *prepare(const char *sql)
{
    sqlite3_stmt *statement;
    check(sqlite3_prepare_v2(database, sql, -1, &statement, NULL), sql);
    return statement;
}

/* Steps a statement to its end, folds every value of every row into the checksum and resets the statement. */
static uint32_t drain(sqlite3_stmt *statement, uint32_t checksum)
{
    int code = sqlite3_step(statement);
    while (code == SQLITE_ROW) {
        int columns = sqlite3_column_count(statement);
        for (int i = 0; i < columns; i++) {
            const unsigned char *text = sqlite3_column_text(statement, i);
            while (text != NULL && *text) {
                checksum = mix(checksum, *text++);
            }
        }
        code = sqlite3_step(statement);
    }
    check(code, "step");
    check(sqlite3_reset(statement), "reset");
    return checksum;
}

static uint32_t query(const char *sql, uint32_t checksum)
{
    sqlite3_stmt *statement = prepare(sql);
    checksum = drain(statement, checksum);
    sqlite3_finalize(statement);
    return checksum;
}

static void fill(uint32_t orders)
{
    uint32_t state = 161803398;
    char text[64];
    sqlite3_stmt *insert_customer = prepare("INSERT INTO customer VALUES (?1, ?2, ?3)");
    uint32_t customers = orders / 10 + 1;
    execute("BEGIN");
    for (uint32_t i = 0; i < customers; i++) {
        snprintf(text, sizeof text, "customer %05u", (unsigned)(next_random(&state) % 100000));
        sqlite3_bind_int(insert_customer, 1, (int)i);
        sqlite3_bind_text(insert_customer, 2, text, -1, SQLITE_TRANSIENT);
        sqlite3_bind_int(insert_customer, 3, (int)(next_random(&state) % 20));
        drain(insert_customer, 0);
    }
    sqlite3_finalize(insert_customer);
    sqlite3_stmt *insert_order = prepare("INSERT INTO orders VALUES (?1, ?2, ?3, ?4)");
    for (uint32_t i = 0; i < orders; i++) {
        sqlite3_bind_int(insert_order, 1, (int)i);
        sqlite3_bind_int(insert_order, 2, (int)(next_random(&state) % customers));
        sqlite3_bind_double(insert_order, 3, (double)(next_random(&state) % 100000) / 8.0);
        snprintf(text, sizeof text, "item-%x", (unsigned)next_random(&state));
        sqlite3_bind_text(insert_order, 4, text, -1, SQLITE_TRANSIENT);
        drain(insert_order, 0);
    }
    sqlite3_finalize(insert_order);
    execute("COMMIT");
}

KERNEL(size)
{
    uint32_t checksum = 1;
    check(sqlite3_initialize(), "initialize");
    check(sqlite3_open_v2(":memory:", &database, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, NULL), "open");
    execute("CREATE TABLE customer (id INTEGER PRIMARY KEY, name TEXT NOT NULL, region INTEGER NOT NULL)");
    execute("CREATE TABLE orders (id INTEGER PRIMARY KEY, customer INTEGER NOT NULL, price REAL, item TEXT)");
    execute("CREATE INDEX orders_by_customer ON orders (customer)");
    fill(size);

    sqlite3_stmt *by_key = prepare("SELECT item, price FROM orders WHERE id = ?1");
    uint32_t state = 141421356;
    for (uint32_t i = 0; i < size; i++) {
        sqlite3_bind_int(by_key, 1, (int)(next_random(&state) % (size + 1)));
        checksum = drain(by_key, checksum);
    }
    sqlite3_finalize(by_key);

    checksum = query("SELECT region, count(*), sum(price), max(item) FROM orders JOIN customer ON customer = customer.id"
                     " GROUP BY region ORDER BY 3 DESC", checksum);
    checksum = query("SELECT name, item FROM customer JOIN orders ON orders.customer = customer.id"
                     " WHERE price > 6000 AND item LIKE '%a_'  ORDER BY name, item LIMIT 200", checksum);
    checksum = query("SELECT item FROM orders ORDER BY item", checksum);
    execute("UPDATE orders SET price = price * 1.25, item = upper(item) WHERE customer % 3 = 0");
    execute("DELETE FROM orders WHERE id % 7 = 2");
    checksum = query("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 500)"
                     " SELECT sum(i * length(printf('%d', i))) FROM n", checksum);
    checksum = query("SELECT count(*), sum(price), min(item), group_concat(DISTINCT substr(item, 6, 1)) FROM orders", checksum);

    check(sqlite3_close(database), "close");
    database = NULL;
    return checksum;
}
