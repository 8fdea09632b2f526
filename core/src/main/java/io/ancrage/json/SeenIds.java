package io.ancrage.json;

/**
 * The ids that were seen, with the line of each, as hashes of 64 bits: 12 bytes a place, of which one in four to one in
 * two is used. That two ids of a file of a million share a hash happens once in tens of millions of files. Not
 * thread-safe.
 */
final class SeenIds {

    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private long[] hashes = new long[1 << 10];
    private int[] lines = new int[1 << 10];
    private int size;

    /** Remembers an id; tells the line that it was seen on before, or 0. */
    int put(String id, int line) {
        if (2 * size >= hashes.length) {
            grow();
        }
        int place = place(hash(id));
        if (lines[place] == 0) {
            hashes[place] = hash(id);
            lines[place] = line;
            size++;
            return 0;
        }
        return lines[place];
    }

    /** The place of a hash, or the free one where it belongs. */
    private int place(long hash) {
        int place = (int) hash & hashes.length - 1;
        while (lines[place] != 0 && hashes[place] != hash) {
            place = place + 1 & hashes.length - 1;
        }
        return place;
    }

    private void grow() {
        long[] oldHashes = hashes;
        int[] oldLines = lines;
        hashes = new long[2 * oldHashes.length];
        lines = new int[2 * oldLines.length];
        for (int i = 0; i < oldLines.length; i++) {
            if (oldLines[i] != 0) {
                int place = place(oldHashes[i]);
                hashes[place] = oldHashes[i];
                lines[place] = oldLines[i];
            }
        }
    }

    /** FNV-1a over the letters (Fowler, Noll, Vo), its bits mixed as in MurmurHash3. */
    private static long hash(String id) {
        long hash = FNV_OFFSET;
        for (int i = 0; i < id.length(); i++) {
            hash = (hash ^ id.charAt(i)) * FNV_PRIME;
        }
        hash = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
        hash = (hash ^ hash >>> 33) * 0xc4ceb9fe1a85ec53L;
        return hash ^ hash >>> 33;
    }
}
