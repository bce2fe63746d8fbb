// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QWidget>

#include <functional>
#include <vector>

class KMessageWidget;
class QVBoxLayout;

namespace Plimsoll {

/// A button of a message.
struct MessageAction {
    QString text;
    QString icon;
    std::function<void()> trigger; ///< The message goes before it is called.
};

/// Where a page's messages stand: above the page, in the flow, one a topic, newest below. Nothing pops up. Text is plain text.
class MessageSlot : public QWidget
{
    Q_OBJECT
public:
    enum class Kind { Information, Success, Warning, Error };

    explicit MessageSlot(QWidget *parent = nullptr);

    /// Shows a message; one of the same topic that still stands is replaced.
    void post(const QString &topic, Kind kind, const QString &text, const std::vector<MessageAction> &actions = {});
    /// A refused edit or action; stands until closed or until the next one.
    void showError(const Error &error);
    void clear(const QString &topic);
    /// Empty where no message of that topic stands.
    [[nodiscard]] QString text(const QString &topic) const;

private:
    [[nodiscard]] KMessageWidget *find(const QString &topic) const;

    QVBoxLayout *m_layout;
};

} // namespace Plimsoll
