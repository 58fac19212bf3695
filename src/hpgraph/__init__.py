"""Knowledge graph from Vietnamese government news, every fact with its sentence."""

__version__ = "0.1.0"
