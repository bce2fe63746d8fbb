// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/inspector/fieldeditor.h"

class QLineEdit;
class QToolButton;

namespace Plimsoll {

/// Several records by their names: typed with commas, or ticked in a menu that commits when it closes.
class ListField : public FieldEditor
{
    Q_OBJECT
public:
    explicit ListField(QWidget *parent = nullptr);

    [[nodiscard]] QVariant cell() const override;
    void setChoices(const QList<Choice> &choices) override;
    void setReadOnly(bool readOnly) override;
    void setPlaceholder(const QString &text);
    [[nodiscard]] QLineEdit *lineEdit() const { return m_line; }

protected:
    void present(const FieldState &state) override;

private:
    void openMenu();
    void toggle(const QVariant &id, bool on);

    QLineEdit *m_line;
    QToolButton *m_button;
    QList<Choice> m_choices;
    QVariantList m_ids;
    QString m_placeholder;
    bool m_typed = false; ///< The text counts, not the ids: names may be typed that no choice has.
};

} // namespace Plimsoll
