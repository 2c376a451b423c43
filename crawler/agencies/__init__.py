"""One TOML file per wire agency."""
