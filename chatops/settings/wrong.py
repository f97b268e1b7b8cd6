"""What is raised where the bot cannot start, in plain sentences."""


class CannotStart(RuntimeError):
    """The bot cannot start; the text is one or more plain sentences for whoever starts it, a line each."""


class CannotGoOn(CannotStart):
    """The bot has to end, so that whatever looks after it starts it anew; the text is a plain sentence."""


class WrongSettings(CannotStart):
    """The settings are wrong. Each of `sentences` names one setting."""

    def __init__(self, sentences: tuple[str, ...]) -> None:
        super().__init__("\n".join(sentences))
        self.sentences = sentences
