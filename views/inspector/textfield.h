// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/inspector/fieldeditor.h"

class QAction;
class QLineEdit;
class QPoint;

namespace Plimsoll {

/// One line of text, or anything that is typed as one: a number, a time of day. Where it is an address of the web, a button in the line and
/// an entry of its menu open that in the browser.
class TextField : public FieldEditor
{
    Q_OBJECT
public:
    explicit TextField(QWidget *parent = nullptr);

    [[nodiscard]] QVariant cell() const override;
    /// Their texts are suggested; others may be typed.
    void setChoices(const QList<Choice> &choices) override;
    void setReadOnly(bool readOnly) override;
    /// What may be typed, offered while typing: time zones.
    void setSuggestions(const QStringList &suggestions);
    void setPlaceholder(const QString &text);
    [[nodiscard]] QLineEdit *lineEdit() const { return m_line; }
    /// Visible where there is an address to open.
    [[nodiscard]] QAction *openAction() const { return m_open; }

protected:
    void present(const FieldState &state) override;

private:
    void showMenu(const QPoint &at);

    QLineEdit *m_line;
    QAction *m_open;
    QString m_placeholder;
    QStringList m_suggestions;
};

} // namespace Plimsoll
