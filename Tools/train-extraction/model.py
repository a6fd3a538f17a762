"""Boosted trees with LightGBM, and the two lines of text in which the program reads them."""

import lightgbm
import numpy

PARAMETERS = {
    "objective": "binary", "learning_rate": 0.06, "num_leaves": 15, "min_data_in_leaf": 20, "feature_fraction": 0.3,
    "bagging_fraction": 0.8, "bagging_freq": 1, "lambda_l2": 5, "min_sum_hessian_in_leaf": 2, "max_bin": 63,
    "verbose": -1, "num_threads": 2, "deterministic": True, "force_col_wise": True,
}
ROUNDS = 250


def train(rows, labels, weights, seed: int = 1, rounds: int = ROUNDS, **changes) -> lightgbm.Booster:
    known = weights > 0
    data = lightgbm.Dataset(rows[known], labels[known], weight=weights[known])
    return lightgbm.train({**PARAMETERS, **changes, "seed": seed}, data, rounds)


def lines(boosters: list[lightgbm.Booster]) -> tuple[str, str]:
    """Splits `feature:threshold` and trees in pre-order: `s` with the number of a split, `v` with ten-thousandths of the
    log-odds. Several boosters give their mean."""
    splits: dict[str, int] = {}
    words: list[str] = []
    for booster in boosters:
        for tree in booster.dump_model()["tree_info"]:
            stack = [tree["tree_structure"]]
            while stack:
                node = stack.pop()
                if "split_feature" not in node:
                    words.append(f"v{round(node['leaf_value'] * 10_000 / len(boosters))}")
                    continue
                split = f"{node['split_feature']}:{node['threshold']:.6g}"
                words.append(f"s{splits.setdefault(split, len(splits))}")
                stack += [node["right_child"], node["left_child"]]
    return " ".join(splits), " ".join(words)


def swift(splits: str, trees: str) -> tuple[str, str]:
    """The two source files of the program."""
    import textwrap

    def literal(words: str) -> str:
        rows = textwrap.wrap(words, 112, break_long_words=False, break_on_hyphens=False)
        return " \\\n".join("    " + row for row in rows)

    return (
        "/// The splits of ``BlockModel/standard``: number of the feature and threshold. Written by the training, not by hand.\n"
        f'extension BlockModelNumbers {{\n  static let splits = """\n{literal(splits)}\n    """\n}}\n',
        "/// The trees of ``BlockModel/standard`` in pre-order (see ``BlockModel``). Written by the training, not by hand.\n"
        f'enum BlockModelNumbers {{\n  static let trees = """\n{literal(trees)}\n    """\n}}\n')
