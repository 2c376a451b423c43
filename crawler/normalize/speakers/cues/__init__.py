"""What stands around words that may be speech: who says them by the look of it, and are they speech at all?"""
