// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace Plimsoll {

/// A title typed in place: Enter and leaving it accept, Esc does not. Deletes itself afterwards.
class TitleEditor : public QLineEdit
{
    Q_OBJECT
public:
    TitleEditor(const QString &title, QWidget *parent);

Q_SIGNALS:
    /// Only for a title that is another one than before, and not empty.
    void accepted(const QString &title);
    /// After accepted(), and where nothing was accepted.
    void finished();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void finish(bool accept);

    QString m_before;
    bool m_finished = false;
};

} // namespace Plimsoll
