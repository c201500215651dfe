/* A disk that forgets: loaded into the server (LD_PRELOAD), it notes what the program has made durable below FORGET_ROOT, and
 * nothing else. A file's content counts as it was at its last fsync or fdatasync; a name in a folder counts once that folder
 * was fsynced. What a power cut would leave can then be put together from FORGET_KEEP by `PowerCut::restore`:
 *
 *   FORGET_KEEP/content/<inode>-<birth>   content at the last sync
 *   FORGET_KEEP/names/<inode>-<birth>     a folder's entries at its last sync: one "d|f key name" a line
 *
 * FORGET_IGNORE names a file whose syncs are dropped ("*.end": all files that end so): the control run of the test, a disk (or
 * a setting) that lies.
 */
#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static const char *root, *keep, *ignored;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

static void stop(const char *why, const char *what) {
    fprintf(stderr, "forget: %s: %s\n", why, what);
    abort();
}

/* An inode number is used again once its file is gone; with the time of birth it is unique. */
static int key_of(int folder, const char *name, int flags, char *key, size_t room, unsigned *mode) {
    struct statx s;
    if (statx(folder, name, flags, STATX_BASIC_STATS | STATX_BTIME, &s) != 0) return -1;
    *mode = s.stx_mode;
    snprintf(key, room, "%llu-%lld.%u", (unsigned long long)s.stx_ino, (long long)s.stx_btime.tv_sec, s.stx_btime.tv_nsec);
    return 0;
}

/* Written beside and renamed, so that a kill in between leaves the earlier state. */
static FILE *begin(const char *kind, const char *key, char *temporary, char *final) {
    snprintf(temporary, 4096, "%s/%s/%s.new", keep, kind, key);
    snprintf(final, 4096, "%s/%s/%s", keep, kind, key);
    FILE *out = fopen(temporary, "we");
    if (!out) stop("cannot write", temporary);
    return out;
}

static void end(FILE *out, const char *temporary, const char *final) {
    if (fclose(out) != 0 || rename(temporary, final) != 0) stop("cannot write", final);
}

static void keep_content(const char *path, const char *key) {
    char temporary[4096], final[4096], buffer[65536];
    int in = open(path, O_RDONLY | O_CLOEXEC);
    if (in < 0) return;
    FILE *out = begin("content", key, temporary, final);
    for (ssize_t got; (got = read(in, buffer, sizeof buffer)) > 0;)
        if (fwrite(buffer, 1, (size_t)got, out) != (size_t)got) stop("cannot write", temporary);
    close(in);
    end(out, temporary, final);
}

static void keep_names(const char *path, const char *key) {
    char temporary[4096], final[4096], entry_key[96];
    unsigned mode;
    DIR *folder = opendir(path);
    if (!folder) return;
    FILE *out = begin("names", key, temporary, final);
    for (struct dirent *entry; (entry = readdir(folder));) {
        if (!strcmp(entry->d_name, ".") || !strcmp(entry->d_name, "..")) continue;
        if (key_of(dirfd(folder), entry->d_name, AT_SYMLINK_NOFOLLOW, entry_key, sizeof entry_key, &mode) != 0) continue;
        fprintf(out, "%c %s %s\n", S_ISDIR(mode) ? 'd' : 'f', entry_key, entry->d_name);
    }
    closedir(folder);
    end(out, temporary, final);
}

/* What is there when the program starts has survived until then. */
static void keep_all(const char *path) {
    char key[96], below[4096];
    unsigned mode;
    if (key_of(AT_FDCWD, path, AT_SYMLINK_NOFOLLOW, key, sizeof key, &mode) != 0) return;
    if (!S_ISDIR(mode)) {
        keep_content(path, key);
        return;
    }
    keep_names(path, key);
    DIR *folder = opendir(path);
    if (!folder) return;
    for (struct dirent *entry; (entry = readdir(folder));) {
        if (!strcmp(entry->d_name, ".") || !strcmp(entry->d_name, "..")) continue;
        snprintf(below, sizeof below, "%s/%s", path, entry->d_name);
        keep_all(below);
    }
    closedir(folder);
}

__attribute__((constructor)) static void start(void) {
    root = getenv("FORGET_ROOT");
    keep = getenv("FORGET_KEEP");
    ignored = getenv("FORGET_IGNORE");
    if (root && keep) keep_all(root);
}

static int is_ignored(const char *name) {
    size_t length = strlen(name), end = ignored ? strlen(ignored) : 0;
    if (end == 0) return 0;
    if (ignored[0] != '*') return !strcmp(name, ignored);
    return length >= end - 1 && !strcmp(name + length - (end - 1), ignored + 1);
}

static void synced(int fd) {
    char link[64], path[4096], key[96];
    unsigned mode;
    if (!root || !keep) return;
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t length = readlink(link, path, sizeof path - 1);
    if (length <= 0) return;
    path[length] = 0;
    if (strncmp(path, root, strlen(root)) != 0) return;
    const char *name = strrchr(path, '/');
    if (name && is_ignored(name + 1)) return;
    if (key_of(fd, "", AT_EMPTY_PATH, key, sizeof key, &mode) != 0) return;
    pthread_mutex_lock(&lock);
    if (S_ISDIR(mode)) keep_names(path, key);
    else keep_content(link, key);
    pthread_mutex_unlock(&lock);
}

int fsync(int fd) {
    static int (*real)(int);
    if (!real) real = (int (*)(int))dlsym(RTLD_NEXT, "fsync");
    int done = real(fd);
    if (done == 0) synced(fd);
    return done;
}

int fdatasync(int fd) {
    static int (*real)(int);
    if (!real) real = (int (*)(int))dlsym(RTLD_NEXT, "fdatasync");
    int done = real(fd);
    if (done == 0) synced(fd);
    return done;
}
