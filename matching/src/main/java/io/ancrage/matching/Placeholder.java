package io.ancrage.matching;

/** Keeps the exported package from being empty. To be deleted with the first real type. */
public interface Placeholder {}
