// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace Plimsoll {

/// A large button with an icon, a title and a sentence below it; wraps both to its width.
class OfferCard : public QAbstractButton
{
    Q_OBJECT
public:
    OfferCard(const QIcon &icon, const QString &title, const QString &sentence, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QFont titleFont() const;
    [[nodiscard]] int margin() const { return fontMetrics().height() * 3 / 4; }
    [[nodiscard]] int iconSize() const { return fontMetrics().height() * 2; }
    [[nodiscard]] QRect textRect(int width) const;
    [[nodiscard]] int titleHeight(int width) const; ///< With the gap below it.

    QString m_sentence;
};

} // namespace Plimsoll
