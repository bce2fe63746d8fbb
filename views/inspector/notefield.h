// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/inspector/fieldeditor.h"

class QPlainTextEdit;
class QPoint;

namespace Plimsoll {

/// A plain text of several lines; committed when the focus leaves or by Ctrl+Enter. Its menu opens the addresses of the web that stand in it.
class NoteField : public FieldEditor
{
    Q_OBJECT
public:
    explicit NoteField(QWidget *parent = nullptr);

    /// What stands in an empty field.
    void setPlaceholder(const QString &text);
    /// Shows that many lines instead of taking all the room.
    void setLines(int lines);
    [[nodiscard]] QVariant cell() const override;
    void setReadOnly(bool readOnly) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void present(const FieldState &state) override;

private:
    void showMenu(const QPoint &at);

    QPlainTextEdit *m_text;
    QString m_placeholder;
    bool m_presenting = false;
};

} // namespace Plimsoll
