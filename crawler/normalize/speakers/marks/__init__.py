"""Quoted stretches: which marks open and close, which stretches make one utterance, speech without marks."""
