// Replaced on the next merge.
